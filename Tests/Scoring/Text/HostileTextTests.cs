using System.Collections.Generic;
using System.Linq;
using System.Text;
using CrmCoach.Scoring.Text;
using NUnit.Framework;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace CrmCoach.Tests.Scoring.Text;

public sealed class HostileTextTests
{
    private const int Megabyte = 1_000_000;

    /// <summary>A quadratic reader would need minutes for any of these; the limit leaves room for a slow machine and a slow runtime.</summary>
    private const int MostMilliseconds = 8000;

    [TestCaseSource(nameof(Bodies))]
    public void A_megabyte_takes_linear_time(string unit, string before, string after)
    {
        var body = Repeat(unit, before, after);
        var time = Stopwatch.StartNew();

        var visible = VisibleText.Of(new ActivityText(ActivityKind.Email, Direction.Incoming, body, body));
        var sentences = Sentences.Of(visible);

        Assert.That(time.ElapsedMilliseconds, Is.LessThan(MostMilliseconds));
        Assert.That(visible.Body.Length, Is.LessThanOrEqualTo(VisibleText.Longest * 3));
        Assert.That(visible.Hash, Has.Length.EqualTo(64));
        Assert.That(sentences.All(sentence => sentence.Span.Length <= Sentences.Longest), Is.True);
    }

    private static IEnumerable<TestCaseData> Bodies()
    {
        var units = new[]
        {
            "<", "<p><", "<div>", "<b>", "</span>", "<table><tr><td>", "<li>", "<p>a", "&", "&#", "&notinva", "<!--", "<!-", "<script>", "</", "<hr>",
            "<p style=\"a:b\">", "<div style=\"display:none\">", "<blockquote>", "<a b=\"", "<a b='x' ", "> a\n", "a\n", "From: a\n", "On 3 May 2024 wrote\n", ".", "a. ",
            "Mr. ", "Regards,\n", "Ann Lee\n", "Ann Lee\n\n", "--\n", "This e-mail is confidential\n\n", "Regards\nAnn\nPS x\n", "word ", "\uD83D", "-----Original Message-----\n",
            "a, and ", "Director\n", "1) ", "(", "a\t", "Passcode:\n", "\u200B", "\n\n", "> a\nb\n", "From: a@b.example\nTo: c\n\n", "x@y.example\n", "From: a To: b Subject: c ",
        };
        foreach (var unit in units)
        {
            yield return new TestCaseData(unit, "", "").SetArgDisplayNames(Shown(unit));
            yield return new TestCaseData(unit, "<p>", "</p>").SetArgDisplayNames("in a page: " + Shown(unit));
        }

        yield return new TestCaseData("a", "<p ", ">x</p>").SetArgDisplayNames("a giant attribute name");
        yield return new TestCaseData("a", "<p style=\"", "\">x</p>").SetArgDisplayNames("a giant attribute value");
        yield return new TestCaseData("a:b;", "<p style=\"", "\">x</p>").SetArgDisplayNames("a giant style");
        yield return new TestCaseData("a=b ", "<p ", ">x</p>").SetArgDisplayNames("many attributes");
        yield return new TestCaseData("-", "<p><!-", "").SetArgDisplayNames("a comment of dashes");
        yield return new TestCaseData("9", "<p>&#", ";</p>").SetArgDisplayNames("a giant reference");
    }

    private static string Repeat(string unit, string before, string after)
    {
        var body = new StringBuilder(before);
        while (body.Length < Megabyte) body.Append(unit);
        return body.Append(after).ToString();
    }

    private static string Shown(string unit) => unit.Replace("\n", "\\n").Replace("\t", "\\t").Replace("\uD83D", "half a pair").Replace("\u200B", "zero width");
}
