using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Labels;

/// <summary>What became of a finding.</summary>
public enum FindingState
{
    /// <summary>The analyser found it, nobody has said anything.</summary>
    Found,

    /// <summary>Found, and a person says it is right.</summary>
    Confirmed,

    /// <summary>Found, and a person says it is wrong: it does not count.</summary>
    TakenOut,

    /// <summary>Not found, and a person says it is there: it counts.</summary>
    Added,
}

/// <summary>A finding and what people say of it, for those who look at one text.</summary>
public sealed record MarkedFinding(Finding Finding, FindingState State)
{
    /// <summary>
    /// All that was found or added, by place. Those that are not <see cref="FindingState.TakenOut"/> are the labels of <see
    /// cref="Reading.Corrected"/>.
    /// </summary>
    /// <param name="reading">What the analyser finds.</param>
    /// <param name="corrections">What people corrected; null where nobody did. Those of another text say nothing.</param>
    public static IReadOnlyList<MarkedFinding> Of(Reading reading, Corrections? corrections)
    {
        var items = corrections?.TextHash == reading.TextHash ? corrections!.Items : Array.Empty<Correction>();
        var marked = new List<MarkedFinding>();
        foreach (var finding in reading.Findings) marked.Add(new MarkedFinding(finding, StateOf(finding, items)));
        foreach (var finding in reading.Corrected(new Corrections(reading.TextHash, items)).Findings)
        {
            var added = new Correction(Verdict.Added, finding.Label, finding.Field, finding.Span);
            var isKnown = marked.Exists(known => known.State != FindingState.TakenOut && added.IsAbout(known.Finding));
            if (!isKnown) marked.Add(new MarkedFinding(finding, FindingState.Added));
        }

        marked.Sort((one, other) => Finding.ByPlace(one.Finding, other.Finding));
        return marked;
    }

    private static FindingState StateOf(Finding finding, IReadOnlyList<Correction> items)
    {
        var state = FindingState.Found;
        foreach (var item in items)
        {
            if (item.IsAbout(finding)) state = item.Verdict == Verdict.Wrong ? FindingState.TakenOut : FindingState.Confirmed;
        }

        return state;
    }
}
