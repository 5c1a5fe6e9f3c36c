using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Facts;

/// <summary>A finding and the activity it was read in.</summary>
public sealed record Mention(Activity Activity, Finding Finding);

/// <summary>Something we did about an obstacle.</summary>
/// <param name="Activity">The activity that did it.</param>
/// <param name="Finding">The words that show it; null where it shows in whom we talked with.</param>
public sealed record Deed(Activity Activity, Finding? Finding);
