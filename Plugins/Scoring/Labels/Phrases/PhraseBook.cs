using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Phrases;

/// <summary>
/// The phrases of a text file, in blocks. A block <c>[words name]</c> is a list of words, which phrases and further lists name as <c>&lt;name&gt;</c>; any other
/// block holds phrases.
/// </summary>
internal sealed class PhraseBook
{
    private readonly Dictionary<string, HashSet<string>> _lists = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> _byFirst = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);

    /// <summary>The phrases of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lists">A file of lists that it may name, too.</param>
    public static PhraseBook Load(string path, string lists)
    {
        var book = new PhraseBook();
        Read(Lexicon.Entries(lists), book.AddWords, null);
        var lines = Lexicon.Entries(path);
        Read(lines, book.AddWords, null);
        Read(lines, null, book.AddPhrase);
        return book;
    }

    /// <summary>Whether a list holds a word.</summary>
    public bool Has(string list, string word) => _lists[list].Contains(word);

    /// <summary>The phrases found between two words, by their beginnings and then as they stand in the file; none reaches beyond.</summary>
    public List<PhraseHit> In(List<PlainWord> words, int first, int limit)
    {
        var hits = new List<PhraseHit>();
        for (var at = first; at < limit; at++)
        {
            if (!_byFirst.TryGetValue(words[at].Plain, out var phrases)) continue;
            foreach (var phrase in phrases)
            {
                var end = phrase.End(words, at, limit);
                if (end >= 0) hits.Add(new PhraseHit(phrase, at, end));
            }
        }

        return hits;
    }

    private static void Read(List<string> lines, Action<string, string>? words, Action<string, string>? phrase)
    {
        var block = "";
        foreach (var line in lines)
        {
            if (line[0] == '[') block = line.Trim('[', ']');
            else if (block.StartsWith("words ", StringComparison.Ordinal)) words?.Invoke(block.Substring(6), line);
            else phrase?.Invoke(block, line);
        }
    }

    private void AddWords(string list, string line)
    {
        if (!_lists.TryGetValue(list, out var words)) _lists.Add(list, words = new HashSet<string>(StringComparer.Ordinal));
        foreach (var part in line.Split(','))
        {
            var word = part.Trim();
            if (word[0] == '<') words.UnionWith(_lists[word.Trim('<', '>')]);
            else words.Add(word);
        }
    }

    private void AddPhrase(string block, string line)
    {
        var phrase = new Phrase(block, line, _lists);
        foreach (var first in phrase.Beginnings)
        {
            if (!_byFirst.TryGetValue(first, out var phrases)) _byFirst.Add(first, phrases = new List<Phrase>());
            phrases.Add(phrase);
        }
    }
}
