using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using CrmCoach.Scoring.Labels.Concepts;
using CrmCoach.Scoring.Labels.Words;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>The cues of an organisation, ready to be looked for. Good for several threads at once.</summary>
public sealed class CueList
{
    /// <summary>No cues.</summary>
    public static readonly CueList Empty = new(Array.Empty<Cue>());

    private readonly List<Cue> _cues = new();
    private readonly PhraseTrie _phrases = new();

    /// <summary>Takes the cues in any order. A phrase without a word, too long or with too many gaps is left out; weights are brought into range.</summary>
    public CueList(IEnumerable<Cue> cues)
    {
        foreach (var cue in cues)
        {
            if (cue.Label.IsCleared() || !IsFindable(cue.Phrase) || !_phrases.Add(_cues.Count, cue.Phrase.Trim(' ', '*'))) continue;
            _cues.Add(cue with { Weight = Math.Max(Cue.Forbids, Math.Min(Cue.Decides, cue.Weight)) });
            HasForeign |= !cue.IsEnglish;
        }

        Version = _cues.Count == 0 ? "" : Sha256.Hex(Content()).Substring(0, 8);
    }

    /// <summary>Eight hex digits that change when a reading could change; empty without cues.</summary>
    public string Version { get; }

    /// <summary>How many cues there are.</summary>
    public int Count => _cues.Count;

    /// <summary>Whether there is one for texts that are not English.</summary>
    internal bool HasForeign { get; }

    /// <summary>Whether a phrase can be found at all: it holds a word, and keeps to the limits.</summary>
    public static bool IsFindable(string phrase)
    {
        var gaps = 0;
        var words = false;
        foreach (var c in phrase)
        {
            if (c == '*') gaps++;
            words |= Letters.IsWord(c);
        }

        return words && gaps <= Cue.MostGaps && phrase.Length <= Cue.LongestPhrase;
    }

    internal Cue this[int number] => _cues[number];

    /// <summary>Adds the cues found in these words; the number of a hit is the cue's.</summary>
    internal int Match(List<Word> words, int first, int end, List<ConceptHit> hits) => _phrases.Match(words, first, end, hits);

    private string Content()
    {
        var lines = new List<string>();
        foreach (var cue in _cues) lines.Add((cue.IsEnglish ? "" : cue.Language + " ") + cue.Label.Name() + " " + cue.Weight.ToString(CultureInfo.InvariantCulture) + " " + cue.Phrase);
        lines.Sort(StringComparer.Ordinal);
        var content = new StringBuilder();
        foreach (var line in lines) content.Append(line).Append('\n');
        return content.ToString();
    }
}
