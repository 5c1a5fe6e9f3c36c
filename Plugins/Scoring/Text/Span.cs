namespace CrmCoach.Scoring.Text;

/// <summary>A run of characters in a visible text.</summary>
/// <param name="Start">First character, counted in UTF-16 units from 0.</param>
/// <param name="Length">How many UTF-16 units; at least 1.</param>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>The first position after the span.</summary>
    public int End => Start + Length;
}
