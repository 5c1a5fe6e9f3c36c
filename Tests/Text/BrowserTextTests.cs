using System;
using System.Linq;
using CrmCoach.Scoring.Text;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace CrmCoach.Tests.Text;

public sealed class BrowserTextTests
{
    // Left out, since browsers repair them in ways that say nothing about mail: words directly in a table, a page within a page, and an unclosed hidden
    // inline element that the end of a formatting element around it takes apart.
    private static readonly string[] Tokens =
    {
        "<div>", "</div>", "<p>", "</p>", "<span>", "</span>", "<b>", "</b>", "<br>", "<br/>", "<ul>", "</ul>", "<li>", "</li>", "<h2>", "</h2>", "<a href='x'>", "</a>",
        "<table><tr><td>", "</td><td>", "</td></tr><tr><td>", "</td></tr></table>", "<section>", "</section>", "<o:p>", "</o:p>", "<em>", "</em>", "<dl><dt>", "<dd>", "</dl>",
        "<div style=\"display:none\">", "<p hidden>", "<!-- no -->", "<!--[if mso]>no<![endif]-->", "<style>no</style>", "<script>no</script>",
        "<unknown>", "</unknown>", "<hr>", "<center>", "</center>", "<font color=red>", "</font>",
        "one", "two", " ", "three four", "\n", "&nbsp;", "&amp;", "&uuml;", "&#8217;", "&copy", "&", "< ", "a <3", "five>", "&#x41;", "six\tseven",
    };

    [Test]
    public void Any_sequence_of_tags_and_words_reads_as_in_a_browser()
    {
        var pages = Gen.Elements(Tokens).ListOf().Select(tokens => "<div>" + string.Concat(tokens));

        Prop.ForAll(Arb.From(pages), page => (Read(page) == BrowserText.Of(page)).Label(page + "\n" + Read(page) + "\n---\n" + BrowserText.Of(page)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithEndSize(40).WithReplay(20261121, 1));
    }

    [Test]
    public void Pages_of_the_evaluation_sets_read_as_in_a_browser()
    {
        var pages = SharedText.ReadAll().Select(text => text.Text.Body).Where(body => body.Contains("</")).Where(body => !body.Contains("blockquote")).ToList();

        Assert.That(pages, Has.Count.GreaterThan(50));
        foreach (var page in pages)
            Assert.That(LinesOf(Body(page, ActivityKind.Email)), Is.SubsetOf(LinesOf(BrowserText.Of(page))), page);
    }

    private static string[] LinesOf(string text) => BrowserText.Folded(text).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Read(string page) => BrowserText.Folded(Body(page, ActivityKind.Note));

    private static string Body(string page, ActivityKind kind) => VisibleText.Of(new ActivityText(kind, Direction.None, "", page)).Body;
}
