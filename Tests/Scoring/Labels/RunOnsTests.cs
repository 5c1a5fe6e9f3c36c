using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Labels;

public sealed class RunOnsTests
{
    private const string Chat =
        "was over at the plant this morning and met the new foreman who showed me around the hall and the coffee was good as always and then we sat down and talked " +
        "about the summer and his boat and the weather on the lake";

    private const string Obstacle = "but the board has to approve everything above fifty thousand and they have not seen our offer yet";

    [Test]
    public void Of_a_dictated_run_on_the_clauses_that_show_it_are_quoted()
    {
        var quote = QuoteOf(Chat + ", " + Obstacle + ", " + Chat);

        Assert.That(quote, Does.Contain("the board has to approve everything above fifty thousand"));
        Assert.That(quote, Has.Length.LessThanOrEqualTo(240));
        Assert.That(quote, Does.Not.StartWith("but").And.Not.StartWith(",").And.Not.EndWith(","));
    }

    [Test]
    public void It_ends_where_a_word_ends()
    {
        var body = Chat + ", " + Obstacle + ", and so it is the chairman's, " + Chat;
        var quote = QuoteOf(body);
        var at = body.IndexOf(quote, System.StringComparison.Ordinal);

        Assert.That(Letters.IsWord(body[at - 1]), Is.False);
        Assert.That(at + quote.Length == body.Length || !Letters.IsWord(body[at + quote.Length]), Is.True);
        Assert.That(body[at + quote.Length], Is.Not.EqualTo('\''));
    }

    [Test]
    public void A_sentence_of_usual_length_is_quoted_whole() =>
        Assert.That(QuoteOf("I like it, " + Obstacle + "."), Is.EqualTo("I like it, " + Obstacle + "."));

    private static string QuoteOf(string body)
    {
        var reading = TextAnalyzer.Analyze(new ActivityText(ActivityKind.PhoneCall, Direction.Outgoing, "", body), out var visible);
        var finding = reading.Findings.Single(found => found.Label == Label.ObstacleApprovalRaised);
        return visible.Quote(finding.Field, finding.Span)!;
    }
}
