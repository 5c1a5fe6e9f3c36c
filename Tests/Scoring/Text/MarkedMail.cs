using System.Collections.Generic;
using System.Text.RegularExpressions;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Text;

/// <summary>A stored body in which <c>[|</c> and <c>|]</c> mark the activity's own words. Its first line is its name.</summary>
internal static class MarkedMail
{
    public static TestCaseData Case(string marked)
    {
        var end = marked.IndexOf('\n');
        return new TestCaseData(marked.Substring(end + 1)).SetArgDisplayNames(marked.Substring(0, end).Trim());
    }

    /// <summary>Fails where other words than the marked ones are taken for the activity's own.</summary>
    public static void Check(string marked, ActivityKind kind = ActivityKind.Email)
    {
        var body = marked.Replace("[|", "").Replace("|]", "");
        var own = VisibleText.Of(new ActivityText(kind, Direction.Incoming, "RE: Offer", body)).Body;

        Assert.That(Lines(own), Is.EqualTo(Lines(string.Join("\n", Marked(marked)))));
    }

    private static IEnumerable<string> Marked(string marked)
    {
        foreach (Match match in Regex.Matches(marked, @"\[\|(.*?)\|\]", RegexOptions.Singleline)) yield return match.Groups[1].Value;
    }

    private static string Lines(string text) => Regex.Replace(Regex.Replace(text.Replace("\r", ""), "[ \t]+", " "), "\\s*\n\\s*", "\n").Trim();
}
