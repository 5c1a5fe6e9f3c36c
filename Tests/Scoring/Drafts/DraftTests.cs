using CrmCoach.Scoring.Drafts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Drafts;

[TestFixture]
public sealed class DraftTests
{
    private const string Chasing = "Any update on the purchase order? We need your signature before the end of our quarter.";

    private const string Help = "I put together the answers to your security team's questionnaire, so that you do not have to write them.";

    [TestCase("", ExpectedResult = Serves.Nobody)]
    [TestCase(Chasing, ExpectedResult = Serves.Seller)]
    [TestCase(Help, ExpectedResult = Serves.Customer)]
    [TestCase(Help + " " + Chasing, ExpectedResult = Serves.Both)]
    public Serves It_says_whom_the_text_serves(string body) => Read(body).Serves;

    [TestCase(Label.ObstacleApprovalRaised, ExpectedResult = Serves.Customer)]
    [TestCase(Label.TopicPersonal, ExpectedResult = Serves.Customer)]
    [TestCase(Label.SellerChasing, ExpectedResult = Serves.Seller)]
    [TestCase(Label.SellerPitch, ExpectedResult = Serves.Seller)]
    [TestCase(Label.CustomerQuestion, ExpectedResult = Serves.Customer)]
    [TestCase(Label.AskMade, ExpectedResult = Serves.Deal)]
    [TestCase(Label.AskAlternative, ExpectedResult = Serves.Deal)]
    public Serves A_label_serves_the_customer_us_or_the_deal(Label label) => Draft.ServesOf(label);

    [Test]
    public void The_json_escapes_what_could_end_a_script()
    {
        var json = DraftJson.Write(Read("</script><b>x</b> &lt;/script&gt; \u2028 \"q\""), Wording.In(1033));

        Assert.That(json, Does.Not.Contain("<").And.Not.Contain("\u2028").And.Contain("\\\"q\\\""));
    }

    [Test]
    public void Places_count_in_the_text_that_is_given_back()
    {
        var draft = Read(Help + "\r\n\r\n" + Chasing);
        var json = DraftJson.Write(draft, Wording.In(1033));

        foreach (var finding in draft.Reading.Findings)
            Assert.That(json, Does.Contain(draft.Visible.Quote(finding.Field, finding.Span)!.Replace("\n", "\\n")));
        Assert.That(draft.Reading.Findings, Is.Not.Empty);
    }

    private static Draft Read(string body) => Draft.Read(new ActivityText(ActivityKind.Email, Direction.Outgoing, "", body), CueList.Empty);
}
