using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Scoring.Deals;

/// <summary>
/// Reads activities from their texts, and says which of the deal's contacts each finding's sentence names. What it answers may be stored
/// and given back later instead of a text.
/// </summary>
public sealed class TextReadings : IReadingSource
{
    private readonly NamedPeople _people;

    /// <param name="records">The deal: its contacts are looked for in the texts.</param>
    public TextReadings(DealRecords records) => _people = NamedPeople.Of(records);

    /// <inheritdoc />
    public Reading Of(ActivityRecord activity)
    {
        var reading = TextAnalyzer.Analyze(ActivityMapping.TextOf(activity), out var text);
        return _people.Named(reading, text);
    }
}
