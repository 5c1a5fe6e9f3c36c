using System;
using System.Collections.Generic;
using CrmCoach.Plugins.Readings;
using CrmCoach.Plugins.Write;
using CrmCoach.Scoring.Labels;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Tables;

/// <summary>What was found in each activity, so that a text is read once. It holds no words.</summary>
internal static class ReadingTable
{
    public const string Name = "coach_reading";
    public const string Id = "coach_readingid";
    public const string OpportunityId = "coach_opportunityid";
    public const string PlaybookId = "coach_playbookid";

    /// <summary>
    /// The row that stands for no activity and points at the published playbook, so that a scoring reads it together with the readings. Only publishing
    /// writes it, and nobody but administrators may see the table.
    /// </summary>
    public static readonly Guid PlaybookHolder = NameBasedId.Of(Guid.Empty, "published playbook");
    public const string CorrectionsColumn = "coach_corrections";

    private const string ActivityId = "coach_activityid";
    private const string TextHash = "coach_texthash";
    private const string Version = "coach_analyzerversion";
    private const string Findings = "coach_findings";
    private const string ReadOn = "coach_readon";
    private const string SourceModifiedOn = "coach_sourcemodifiedon";
    private const int FindingsLength = 100_000;
    private const int CorrectionsLength = 100_000;

    public static readonly IReadOnlyList<string> Columns = new[] { ActivityId, TextHash, Version, Findings, CorrectionsColumn, SourceModifiedOn };

    public static StoredReading? Parse(Entity row)
    {
        if (!Guid.TryParse(row.GetAttributeValue<string>(ActivityId), out var activity)) return null;
        return new StoredReading(row.Id, activity)
        {
            Reading = ReadingCodec.Parse(row.GetAttributeValue<string>(Findings) ?? ""),
            Corrections = CorrectionsOf(row),
            Version = row.GetAttributeValue<string>(Version) ?? "",
            SourceModifiedOn = row.GetAttributeValue<DateTime?>(SourceModifiedOn),
        };
    }

    /// <summary>
    /// A reading that is new, or takes the place of an older one; null where it finds more than the column holds: then the text is read each time.
    /// </summary>
    public static Entity? Row(FreshReading fresh, Guid opportunity, DateTime readOn)
    {
        var findings = ReadingCodec.Write(fresh.Reading);
        if (findings.Length > FindingsLength) return null;
        return new Entity(Name, IdOf(fresh.ActivityId))
        {
            ["coach_name"] = fresh.Table + " " + fresh.ActivityId.ToString("D"),
            [OpportunityId] = OpportunityTable.Reference(opportunity),
            [ActivityId] = fresh.ActivityId.ToString("D"),
            ["coach_activitytype"] = fresh.Table,
            [TextHash] = fresh.Reading.TextHash,
            [Version] = fresh.Version,
            [Findings] = findings,
            [ReadOn] = readOn,
            [SourceModifiedOn] = fresh.SourceModifiedOn,
        };
    }

    /// <summary>The activity was written again, its words are the same.</summary>
    public static Entity Confirmed(FreshReading fresh) =>
        new(Name, IdOf(fresh.ActivityId)) { [SourceModifiedOn] = fresh.SourceModifiedOn };

    /// <summary>What people corrected; null where nobody did.</summary>
    public static Corrections? CorrectionsOf(Entity? row) => CorrectionCodec.Parse(row?.GetAttributeValue<string>(CorrectionsColumn) ?? "");

    /// <summary>A whole row with what people corrected in it; null where it holds more than its columns do.</summary>
    public static Entity? Row(FreshReading fresh, Corrections corrections, Guid opportunity, DateTime readOn)
    {
        var text = CorrectionCodec.Write(corrections);
        if (text.Length > CorrectionsLength || Row(fresh, opportunity, readOn) is not { } row) return null;
        row[CorrectionsColumn] = corrections.Items.Count == 0 ? null : text;
        return row;
    }

    /// <summary>The row that brings the playbook.</summary>
    public static Entity Pointing(Guid playbook) => new(Name, PlaybookHolder)
    {
        ["coach_name"] = "The playbook in force",
        [PlaybookId] = new EntityReference(PlaybookTable.Name, playbook),
    };

    public static Guid IdOf(Guid activity) => NameBasedId.Of(activity, "reading");
}
