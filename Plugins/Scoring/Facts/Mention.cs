using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Facts;

/// <summary>A finding and the activity it was read in.</summary>
public sealed record Mention(Activity Activity, Finding Finding);
