using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Plugins.Readings;

/// <summary>
/// Who read a text: the analyser with the organisation's cues, and the people that it could know by name or role. A finding says whom its sentence names, so when somebody joins
/// the deal, texts with findings are read again.
/// </summary>
internal sealed class ReaderVersion
{
    private readonly string analyzer;

    public ReaderVersion(DealRecords records, CueList cues)
    {
        analyzer = TextAnalyzer.VersionWith(cues) + "/";
        Text = analyzer + Mark(records);
    }

    /// <summary>At most 50 characters.</summary>
    public string Text { get; }

    /// <summary>Whether a text would be read the same today. In one without findings there is nobody to name.</summary>
    public bool Covers(StoredReading stored)
    {
        if (stored.Reading == null) return false;
        return stored.Version == Text || (stored.Reading.Findings.Count == 0 && stored.Version.StartsWith(analyzer, StringComparison.Ordinal));
    }

    private static string Mark(DealRecords records)
    {
        var people = new List<string>();
        foreach (var contact in records.Contacts)
            people.Add(contact.Id("contactid") + " " + contact.Text("fullname") + "\t" + contact.Text("jobtitle"));
        foreach (var user in records.Users) people.Add(user.Id("systemuserid") + " " + user.Text("fullname"));
        people.Sort(StringComparer.Ordinal);
        return Sha256.Hex(string.Join("\n", people)).Substring(0, 8);
    }
}
