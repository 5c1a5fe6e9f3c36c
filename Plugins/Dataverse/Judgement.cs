using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Readings;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Plugins;

/// <summary>A report and what it was made of.</summary>
internal sealed record Judgement(GatheredDeal Deal, DealReadings Readings, Report Report);
