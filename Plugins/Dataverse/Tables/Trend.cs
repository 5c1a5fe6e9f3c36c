namespace CrmCoach.Plugins.Tables;

/// <summary>Which way a score last moved. The number is the choice value of <c>coach_trend</c> less 713100000.</summary>
internal enum Trend
{
    Up = 1, Down, FirstScore,
}
