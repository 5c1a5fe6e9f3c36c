using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Plugins.Readings;

/// <summary>
/// Who read a text: the analyser, and the names that it could know. A finding says whom its sentence names, so when somebody joins the deal, texts
/// with findings are read again.
/// </summary>
internal sealed class ReaderVersion
{
    private readonly string analyzer = TextAnalyzer.Version + "/";

    public ReaderVersion(IReadOnlyList<IRecord> contacts) => Text = analyzer + Mark(contacts);

    /// <summary>At most 50 characters.</summary>
    public string Text { get; }

    /// <summary>Whether a text would be read the same today. In one without findings there is nobody to name.</summary>
    public bool Covers(StoredReading stored)
    {
        if (stored.Reading == null) return false;
        return stored.Version == Text || (stored.Reading.Findings.Count == 0 && stored.Version.StartsWith(analyzer, StringComparison.Ordinal));
    }

    private static string Mark(IReadOnlyList<IRecord> contacts)
    {
        var names = new List<string>();
        foreach (var contact in contacts) names.Add(contact.Id("contactid") + " " + contact.Text("fullname"));
        names.Sort(StringComparer.Ordinal);
        using (var sha = SHA256.Create())
        {
            var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", names)));
            return BitConverter.ToUInt32(hash, 0).ToString("x8", CultureInfo.InvariantCulture);
        }
    }
}
