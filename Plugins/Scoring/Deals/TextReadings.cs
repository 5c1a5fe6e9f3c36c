using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Deals;

/// <summary>
/// Reads activities from their texts, and says which of the deal's contacts each finding's sentence names. What it answers may be stored
/// and given back later instead of a text.
/// </summary>
public sealed class TextReadings : IReadingSource
{
    private readonly DealRecords _records;

    public TextReadings(DealRecords records) => _records = records;

    /// <inheritdoc />
    public Reading Of(ActivityRecord activity) => TextAnalyzer.Analyze(ActivityMapping.TextOf(activity));
}
