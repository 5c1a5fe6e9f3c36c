using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Scoring.Deals;

/// <summary>What people corrected in readings. The one place that knows the columns that hold it.</summary>
internal sealed class CorrectionMapping
{
    private readonly Dictionary<Guid, List<string>> _byActivity = new Dictionary<Guid, List<string>>();

    /// <param name="records">The deal; stored text that holds no corrections is passed over.</param>
    public CorrectionMapping(DealRecords records)
    {
        foreach (var row in records.Readings)
        {
            var text = row.Text("coach_corrections") ?? "";
            if (text.Length == 0 || !Guid.TryParse(row.Text("coach_activityid"), out var activity)) continue;
            if (!_byActivity.TryGetValue(activity, out var texts)) _byActivity.Add(activity, texts = new List<string>());
            texts.Add(text);
            texts.Sort(StringComparer.Ordinal);
        }
    }

    /// <summary>The reading of an activity as people corrected it.</summary>
    public Reading Correct(ActivityRecord activity, Reading reading)
    {
        var id = ActivityMapping.IdOf(activity);
        if (id == null || !_byActivity.TryGetValue(id.Value, out var texts)) return reading;
        foreach (var text in texts)
        {
            var corrections = CorrectionCodec.Parse(text);
            if (corrections != null) reading = reading.Corrected(corrections);
        }

        return reading;
    }
}
