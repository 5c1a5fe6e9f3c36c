using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Scoring.Deals;

/// <summary>
/// Reads activities from their texts as people corrected them, and says which of the deal's contacts each finding's sentence names. What it answers may be
/// stored and given back later instead of a text.
/// </summary>
public sealed class TextReadings : IReadingSource
{
    private readonly NamedPeople _people;
    private readonly CorrectionMapping _corrections;
    private readonly CueList _cues;

    /// <param name="records">The deal: its contacts are looked for in the texts.</param>
    /// <param name="cues">What the organisation wants to be found besides.</param>
    public TextReadings(DealRecords records, CueList? cues = null)
    {
        _people = NamedPeople.Of(records);
        _corrections = new CorrectionMapping(records);
        _cues = cues ?? CueList.Empty;
    }

    /// <inheritdoc />
    public Reading Of(ActivityRecord activity)
    {
        var words = ActivityMapping.TextOf(activity);
        var reading = Clearings.Added(TextAnalyzer.Analyze(words, _cues, out var text), words, text);
        return _people.Named(_corrections.Correct(activity, reading), text);
    }
}
