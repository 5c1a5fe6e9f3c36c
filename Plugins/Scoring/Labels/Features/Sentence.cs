using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Features;

/// <summary>One sentence of an activity: where it stands, and its words and concepts in the document's lists.</summary>
internal struct Sentence
{
    public TextField Field;
    public int Start;
    public int Length;
    public int FirstWord;
    public int EndWord;
    public int FirstHit;
    public int EndHit;

    /// <summary>For a clause, which sentence it is part of.</summary>
    public int Parent;

    /// <summary>Whether it ends in a question mark.</summary>
    public bool Asks;

    /// <summary>Whether it ends in an exclamation mark.</summary>
    public bool Exclaims;

    public readonly Span Span => new(Start, Length);
}
