using System.Globalization;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>Counts in plain English, the same in every culture.</summary>
internal static class Counts
{
    /// <summary>As in <c>1 day</c>, <c>12 days</c>.</summary>
    public static string Count(int number, string noun) => Count(number, noun, noun + "s");

    public static string Count(int number, string one, string many) => Number(number) + " " + (number == 1 ? one : many);

    /// <summary>As in <c>once</c>, <c>twice</c>, <c>3 times</c>.</summary>
    public static string Times(int number) => number == 1 ? "once" : number == 2 ? "twice" : Number(number) + " times";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
