using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Text;

public sealed class SharedTextsTests
{
    private const double LowestShareOfQuotes = 0.998;
    private const double HighestShareOfLeaks = 0.005;

    [Test]
    public void Words_that_readers_marked_are_own_words()
    {
        var quotes = (from text in SharedText.ReadAll() from quote in text.Quotes select new { text.Id, Quote = quote, IsThere = Holds(text, quote) }).ToList();
        foreach (var lost in quotes.Where(quote => !quote.IsThere)) TestContext.Out.WriteLine(lost.Id + ": " + lost.Quote);

        var found = quotes.Count(quote => quote.IsThere);
        TestContext.Out.WriteLine($"{found} of {quotes.Count} marked quotes are among the own words.");
        Assert.That(found, Is.GreaterThanOrEqualTo(LowestShareOfQuotes * quotes.Count));
    }

    [Test]
    public void Quoted_history_does_not_leak_into_own_words()
    {
        var lines = (from text in SharedText.ReadAll() from line in History(text.Text.Body) select new { text.Id, Line = line, Leaks = Body(text).Contains(line) }).ToList();
        foreach (var leak in lines.Where(line => line.Leaks)) TestContext.Out.WriteLine(leak.Id + ": " + leak.Line);

        TestContext.Out.WriteLine($"{lines.Count(line => line.Leaks)} of {lines.Count} quoted lines leak.");
        Assert.That(lines, Has.Count.GreaterThan(100));
        Assert.That(lines.Count(line => line.Leaks), Is.LessThanOrEqualTo(HighestShareOfLeaks * lines.Count));
    }

    private static bool Holds(SharedText text, string quote) =>
        Body(text).Contains(Words(quote), StringComparison.Ordinal) || Words(text.Text.Subject).Contains(Words(quote), StringComparison.Ordinal);

    private static string Body(SharedText text) => Folded(VisibleText.Of(text.Text).Body);

    /// <summary>What stands behind &gt; or below a sender's line, found more simply than the product finds it.</summary>
    private static IEnumerable<string> History(string body)
    {
        var below = false;
        foreach (var line in Words(body, "\n").Split('\n').Select(Folded))
        {
            below |= Regex.IsMatch(line, @"^(From|Von|Van|Fra|Från|De|Lähettäjä|Da) ?: .*\p{Lu}|^-----|^On .* wrote:$") && !Regex.IsMatch(line, @"^From: (Hamburg|Jim)");
            var cited = Regex.Match(line, @"^> ?(.{12,})$");
            if (cited.Success) yield return Folded(cited.Groups[1].Value);
            else if (below && line.Length > 25) yield return line;
        }
    }

    // A quote is marked in the stored body, mark-up and references included.
    private static string Words(string html, string breaks = " ") =>
        Folded(WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(html, "<(br|p|div|hr|blockquote)[^>]*>", breaks), "</?[a-zA-Z][^>]*>", " ")), breaks);

    private static string Folded(string text) => Folded(text, " ");

    private static string Folded(string text, string breaks) =>
        string.Join(breaks, text.Split(breaks == "\n" ? "\n" : "\0").Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
}
