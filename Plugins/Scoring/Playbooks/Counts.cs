using System.Globalization;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>Numbers, the same in every culture.</summary>
internal static class Counts
{
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
