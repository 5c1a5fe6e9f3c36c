using System;
using System.Globalization;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>Dates and counts in plain English, the same in every culture.</summary>
internal static class Dates
{
    private static readonly string[] Months =
    {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    };

    /// <summary>As in <c>3 September</c>; with the year where it is not the year of the day that is judged.</summary>
    public static string Day(DateTime date, DateTime asOf)
    {
        var day = Number(date.Day) + " " + Months[date.Month - 1];
        return date.Year == asOf.Year ? day : day + " " + Number(date.Year);
    }

    /// <summary>As in <c>1 day</c>, <c>12 days</c>.</summary>
    public static string Count(int number, string noun) => Count(number, noun, noun + "s");

    public static string Count(int number, string one, string many) => Number(number) + " " + (number == 1 ? one : many);

    /// <summary>As in <c>once</c>, <c>twice</c>, <c>3 times</c>.</summary>
    public static string Times(int number) => number == 1 ? "once" : number == 2 ? "twice" : Number(number) + " times";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
