using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Words;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Concepts;

/// <summary>
/// The words and phrases of each concept. A list is a text file of sections: <c>[approver]</c>, then one entry a line. In an entry <c>a|b</c> means either
/// word, and <c>*</c> up to two words of any kind.
/// </summary>
internal sealed class ConceptLexicon
{
    private readonly PhraseTrie _phrases = new();
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

    /// <summary>The lists under Labels/Concepts.</summary>
    public static ConceptLexicon Load()
    {
        var lexicon = new ConceptLexicon();
        foreach (var path in Lexicon.In("Labels/Concepts")) lexicon.Read(Lexicon.Entries(path));
        return lexicon;
    }

    /// <summary>Adds every concept found in these words, by first word and then by length; how many steps it took.</summary>
    public int Match(List<Word> words, int first, int end, List<ConceptHit> hits) => _phrases.Match(words, first, end, hits);

    private void Read(IEnumerable<string> lines)
    {
        var concept = -1;
        foreach (var line in lines)
        {
            if (line[0] == '[') concept = Number(line.Substring(1, line.Length - 2));
            else foreach (var phrase in Phrases(line.Split(' '), 0, "")) _phrases.Add(concept, phrase);
        }
    }

    private int Number(string name)
    {
        if (_byName.TryGetValue(name, out var concept)) return concept;
        _byName.Add(name, _byName.Count);
        return _byName.Count - 1;
    }

    private static IEnumerable<string> Phrases(string[] slots, int slot, string before)
    {
        if (slot == slots.Length)
        {
            yield return before;
            yield break;
        }

        foreach (var word in slots[slot].Split('|'))
        {
            foreach (var phrase in Phrases(slots, slot + 1, before.Length == 0 ? word : before + " " + word)) yield return phrase;
        }
    }
}
