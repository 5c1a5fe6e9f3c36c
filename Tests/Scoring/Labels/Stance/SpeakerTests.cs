using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Labels.Stance;

public sealed class SpeakerTests
{
    [TestCase("Our board has to approve it.", ActivityKind.Email)]
    [TestCase("She said the board has to approve it.", ActivityKind.Letter)]
    [TestCase("You wrote that the board must see it.", ActivityKind.Social)]
    public void What_the_customer_wrote_is_their_word(string sentence, ActivityKind kind) =>
        Assert.That(new MarkedClause(sentence).Speaker(Label.ObstacleApprovalRaised, kind, Direction.Incoming), Is.EqualTo(Speaker.Customer));

    [TestCase("She said that the board has to approve it.", ActivityKind.Note, Direction.None)]
    [TestCase("Said the board has to approve it.", ActivityKind.Note, Direction.None)]
    [TestCase("According to Petra the board has to approve it.", ActivityKind.Task, Direction.None)]
    [TestCase("You mentioned that your board has to approve it.", ActivityKind.Email, Direction.Outgoing)]
    [TestCase("You told me you like it, and [|that your board has to approve it|].", ActivityKind.Email, Direction.Outgoing)]
    [TestCase("I understand that your board has to approve it.", ActivityKind.Email, Direction.Outgoing)]
    [TestCase("The board has to approve it.", ActivityKind.PhoneCall, Direction.Incoming)]
    [TestCase("The board has to approve it.", ActivityKind.PhoneCall, Direction.Outgoing)]
    [TestCase("The board has to approve it.", ActivityKind.Appointment, Direction.None)]
    public void What_we_write_down_of_them_is_our_report(string sentence, ActivityKind kind, Direction direction) =>
        Assert.That(new MarkedClause(sentence).Speaker(Label.ObstacleApprovalRaised, kind, direction), Is.EqualTo(Speaker.Reported));

    [TestCase("The board has to approve it.", ActivityKind.Note, Direction.None)]
    [TestCase("Your board will have to approve it.", ActivityKind.Email, Direction.Outgoing)]
    [TestCase("I think the board has to approve it.", ActivityKind.PhoneCall, Direction.Outgoing)]
    [TestCase("My feeling is that their board is against it.", ActivityKind.Appointment, Direction.None)]
    [TestCase("We said that the board has to approve it.", ActivityKind.Note, Direction.None)]
    [TestCase("I have already told him that the board has to approve it.", ActivityKind.Note, Direction.None)]
    public void What_we_say_ourselves_is_ours(string sentence, ActivityKind kind, Direction direction) =>
        Assert.That(new MarkedClause(sentence).Speaker(Label.ObstacleApprovalRaised, kind, direction), Is.EqualTo(Speaker.Us));

    [TestCase("He said he would like to know where his order is.", Label.SellerChasing, Speaker.Us)]
    [TestCase("Asked her who decides.", Label.CustomerQuestion, Speaker.Us)]
    [TestCase("Fine with her, Tuesday at ten.", Label.AskAgreed, Speaker.Reported)]
    [TestCase("No chance before Easter.", Label.AskRefused, Speaker.Reported)]
    [TestCase("I wrote the page for her board.", Label.ObstacleApprovalAddressed, Speaker.Us)]
    [TestCase("She said she will take it to the board herself.", Label.ObstacleApprovalAddressed, Speaker.Reported)]
    [TestCase("Told her how two other mills got it through their board.", Label.ObstacleApprovalAddressed, Speaker.Us)]
    public void Deeds_belong_to_whoever_can_do_them(string sentence, Label label, Speaker speaker) =>
        Assert.That(new MarkedClause(sentence).Speaker(label, ActivityKind.PhoneCall, Direction.Outgoing), Is.EqualTo(speaker));

    [Test]
    public void A_finding_says_whose_word_it_is()
    {
        const string Words = "Our legal department has redlined the liability clause in your contract.";

        Assert.That(SpeakerOf(Words, ActivityKind.Email, Direction.Incoming), Is.EqualTo(Speaker.Customer));
        Assert.That(SpeakerOf("He says " + Words, ActivityKind.PhoneCall, Direction.Outgoing), Is.EqualTo(Speaker.Reported));
    }

    private static Speaker SpeakerOf(string body, ActivityKind kind, Direction direction) =>
        TextAnalyzer.Analyze(new ActivityText(kind, direction, "", body)).Findings.Single(finding => finding.Label == Label.ObstacleProcurementRaised).Speaker;
}
