using System;
using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Labels.Stance;

public sealed class CertaintyTests
{
    [TestCase("We have no budget left.")]
    [TestCase("They don't have budget for it this year.")]
    [TestCase("Nobody on the board has seen it.")]
    [TestCase("Legal hasn't signed the contract.")]
    [TestCase("The works council is not convinced.")]
    [TestCase("It's not only the price, the security people have objections too.")]
    [TestCase("No wonder the board is worried.")]
    [TestCase("Your answer does not solve the problem that security has with it.")]
    [TestCase("The board would never agree to that.")]
    [TestCase("That would need the approval of the board.")]
    [TestCase("As long as it runs nobody will touch it.")]
    [TestCase("Nothing may be changed in the system before January.")]
    [TestCase("The contract is to be signed by legal in March.")]
    [TestCase("He started in May and says finance is against it.")]
    [TestCase("I'd be happy to, but [|the board still has to approve it|].")]
    [TestCase("[|The board has to sign first|], can you help me with the paper?")]
    [TestCase("Can you wait, [|because the board meets only in March|]?")]
    [TestCase("There is no problem with the price, but [|the plant manager is against it|].")]
    [TestCase("Nobody could tell us whether it works offline.")]
    public void A_difficulty_that_is_there_is_asserted_denials_and_all(string sentence) =>
        Assert.That(new MarkedClause(sentence).Certainty(Label.ObstacleApprovalRaised), Is.EqualTo(Certainty.Asserted));

    [TestCase("Budget is not an issue.")]
    [TestCase("There are no objections from legal.")]
    [TestCase("Nobody is worried about security.")]
    [TestCase("No one minds the extra training.")]
    [TestCase("We don't see any technical problems.")]
    [TestCase("The price isn't a showstopper for us.")]
    [TestCase("No further approval is needed.")]
    [TestCase("We do not need the board's consent, [|nor do we require any approval|].")]
    [TestCase("It is not a question of money.")]
    [TestCase("Nothing stands in the way from our side.")]
    [TestCase("The users went along without any resistance.")]
    [TestCase("He isn't against it.")]
    [TestCase("The freeze doesn't bother us.")]
    public void A_denied_difficulty_is_negated(string sentence) =>
        Assert.That(new MarkedClause(sentence).Certainty(Label.ObstacleBudgetRaised), Is.EqualTo(Certainty.Negated));

    [TestCase("If the board says no, we are stuck.")]
    [TestCase("[|If the board says no|], we are stuck.")]
    [TestCase("If legal says no, [|we would have to stop the project|].")]
    [TestCase("In case security objects we need another way.")]
    [TestCase("Suppose finance freezes everything again.")]
    [TestCase("Should the board refuse, there is no plan B.")]
    [TestCase("The works council might object.")]
    [TestCase("There could be some resistance among the drivers.")]
    [TestCase("We'd be in trouble unless the CFO signs.")]
    public void What_would_or_might_be_is_hypothetical(string sentence) =>
        Assert.That(new MarkedClause(sentence).Certainty(Label.ObstacleApprovalRaised), Is.EqualTo(Certainty.Hypothetical));

    [TestCase("It had been blocked by legal, [|that is done now|].")]
    [TestCase("[|It had been blocked by legal|], that is done now.")]
    [TestCase("The audit was the problem, that's settled.")]
    [TestCase("The approval is no longer an issue.")]
    [TestCase("The director used to be against it.")]
    [TestCase("[|The board was the big hurdle|], that's out of the way.")]
    [TestCase("We had waited for the board, and the board has approved it.")]
    public void What_is_over_is_settled(string sentence) =>
        Assert.That(new MarkedClause(sentence).Certainty(Label.ObstacleApprovalRaised), Is.EqualTo(Certainty.Settled));

    [TestCase("Does the board have to approve it?")]
    [TestCase("Is budget still an issue on your side?")]
    [TestCase("Thanks for the call, [|who has to sign this|]?")]
    [TestCase("He asked whether legal had signed.")]
    [TestCase("Please let me know who has to approve it.")]
    [TestCase("Asked her what the board thinks and [|who decides in the end|].")]
    [TestCase("who has to approve it")]
    [TestCase("Who could stop it, [|if anyone objected|]?")]
    public void What_is_asked_is_asked(string sentence)
    {
        Assert.That(new MarkedClause(sentence).Certainty(Label.ObstacleApprovalRaised), Is.EqualTo(Certainty.Asked));
        Assert.That(new MarkedClause(sentence).Certainty(Label.CustomerQuestion), Is.EqualTo(Certainty.Asked));
    }

    [TestCase("I would love to introduce you to our plant manager.", Label.AskAgreed, Certainty.Asserted)]
    [TestCase("Yes, count me in.", Label.AskAgreed, Certainty.Asserted)]
    [TestCase("I have not confirmed anything yet.", Label.AskAgreed, Certainty.Negated)]
    [TestCase("If the dates work I will come.", Label.AskAgreed, Certainty.Hypothetical)]
    [TestCase("Tuesday at nine?", Label.AskAgreed, Certainty.Asked)]
    [TestCase("We will not take part in the pilot.", Label.AskRefused, Certainty.Asserted)]
    [TestCase("No thanks, we can't do that.", Label.AskRefused, Certainty.Asserted)]
    [TestCase("I'm not saying no.", Label.AskRefused, Certainty.Negated)]
    [TestCase("She has no objection to the visit.", Label.AskRefused, Certainty.Negated)]
    [TestCase("If they decline the visit, we send a film.", Label.AskRefused, Certainty.Hypothetical)]
    public void A_yes_or_no_is_one_only_where_it_is_said(string sentence, Label label, Certainty certainty) =>
        Assert.That(new MarkedClause(sentence).Certainty(label), Is.EqualTo(certainty));

    [TestCase("I could draft the page for your board.", Certainty.Asserted)]
    [TestCase("If you like, I fill in the questionnaire for you.", Certainty.Asserted)]
    [TestCase("I'd be happy to help with the questionnaire.", Certainty.Asserted)]
    [TestCase("I put our answers into the margin, call me if you have questions.", Certainty.Hypothetical)]
    [TestCase("[|I put our answers into the margin|], call me if you have questions.", Certainty.Asserted)]
    [TestCase("I said that I am available for questions.", Certainty.Hypothetical)]
    [TestCase("Call me if the board has questions.", Certainty.Hypothetical)]
    [TestCase("Told him he can call me any time if they have questions.", Certainty.Hypothetical)]
    [TestCase("If your lawyers have any questions, I am happy to help.", Certainty.Hypothetical)]
    [TestCase("Please do not hesitate to contact us.", Certainty.Hypothetical)]
    [TestCase("We haven't sent the calculation yet.", Certainty.Negated)]
    [TestCase("I did not offer them anything.", Certainty.Negated)]
    [TestCase("I have put two of our people at her disposal for a fortnight.", Certainty.Asserted)]
    public void Help_is_given_by_offering_it_but_not_by_an_offer_without_content(string sentence, Certainty certainty)
    {
        Assert.That(new MarkedClause(sentence).Certainty(Label.ObstacleApprovalAddressed), Is.EqualTo(certainty));
        Assert.That(new MarkedClause(sentence).Certainty(Label.CustomerHelp), Is.EqualTo(certainty));
    }

    [TestCase("Our two plants are being merged in spring.", Certainty.Asserted)]
    [TestCase("The merger was called off.", Certainty.Negated)]
    [TestCase("There is no plan to merge the plants.", Certainty.Negated)]
    [TestCase("I haven't had a holiday in two years.", Certainty.Asserted)]
    [TestCase("Is it true that the plants are merged?", Certainty.Asked)]
    public void A_topic_is_denied_only_as_a_whole(string sentence, Certainty certainty) =>
        Assert.That(new MarkedClause(sentence).Certainty(Label.TopicOrgEvent), Is.EqualTo(certainty));

    [Test]
    public void A_yes_that_is_asked_or_supposed_and_help_left_open_are_not_reported()
    {
        Assert.That(LabelsIn(Direction.Incoming, "If the board says no, we are stuck."), Does.Not.Contain(Label.AskRefused));
        Assert.That(
            LabelsIn(Direction.Outgoing, "If you or your legal team have any questions about the contract, I am happy to help.").Where(label => label.IsAddressed()), Is.Empty);
    }

    [Test]
    public void The_sentences_around_do_not_matter()
    {
        var sentences = new[]
        {
            "If you ask me, the price is fine.", "Nobody could say who signs.", "We have no budget left for this year.", "Would Tuesday suit you?",
            "It had been blocked by legal, that is done now.",
        };
        const string Shown = "Our legal department has redlined the liability clause in your contract.";
        foreach (var sentence in sentences)
        {
            var before = Findings(Direction.Incoming, sentence + " " + Shown).Where(IsShown);
            var after = Findings(Direction.Incoming, Shown + " " + sentence).Where(IsShown);

            Assert.That(before.Concat(after).Select(finding => finding.Certainty), Has.All.EqualTo(Certainty.Asserted));
        }

        bool IsShown(Finding finding) => finding.Label == Label.ObstacleProcurementRaised;
    }

    [Test]
    public void Whatever_is_asked_about_has_an_answer()
    {
        var random = new Random(5);
        var words = "if not no nobody might asked whether had been done is , ? - ( problem approval we they call me you said t".Split(' ');
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Join(random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, random.Next(25)).Select(_ => words[random.Next(words.Length)]));
            var start = random.Next(text.Length + 1);
            var clause = new Span(start, random.Next(text.Length - start + 1));
            var label = (Label)random.Next(LabelNames.Count);
            var activity = new ActivityText((ActivityKind)random.Next(7), (Direction)random.Next(3), "", text);

            Assert.That(() => Certainties.Of(label, text, new Span(0, text.Length), clause, random.Next(2) == 0), Throws.Nothing);
            Assert.That(() => Speakers.Of(label, activity, text, new Span(0, text.Length), clause), Throws.Nothing);
        }
    }

    private static Label[] LabelsIn(Direction direction, string body) => Findings(direction, body).Select(finding => finding.Label).ToArray();

    private static Finding[] Findings(Direction direction, string body) =>
        TextAnalyzer.Analyze(new ActivityText(ActivityKind.Email, direction, "", body)).Findings.ToArray();
}
