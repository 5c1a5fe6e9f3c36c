using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Deals;

/// <summary>What somebody wrote into the opportunity's own text columns.</summary>
/// <param name="HasNeed">Whether the customer's need is written down.</param>
/// <param name="HasPain">Whether their pain points are.</param>
/// <param name="HasSituation">Whether their situation is.</param>
/// <param name="Shows">What the analyser found in all of it.</param>
public sealed record Brief(bool HasNeed, bool HasPain, bool HasSituation, LabelSet Shows)
{
    public static readonly Brief Empty = new Brief(false, false, false, default);
}
