using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Facts;

public sealed class AsksTests
{
    private const string Anna = "Anna Berg";
    private const string Ben = "Ben Cole";

    private static DealBuilder Deal => DealBuilder.Open();

    private static DealBuilder Refused => Deal.Wrote(40, Anna, Label.AskMade).Heard(35, Anna, Label.AskRefused);

    private static IEnumerable<TestCaseData> Ledger()
    {
        yield return Row("no answer", Deal.Wrote(20, Anna, Label.AskMade), "unanswered");
        yield return Row("a yes by mail", Deal.Wrote(20, Anna, Label.AskMade).Heard(15, Anna, Label.AskAgreed), "agreed");
        yield return Row("a yes in the call that asks", Deal.Called(20, Anna, Label.AskMade, Label.AskAgreed), "agreed");
        yield return Row("a yes before the ask is to something else", Deal.Called(20, Anna, Label.AskAgreed, Label.AskMade), "unanswered");
        yield return Row("our mail does not answer itself", Deal.Wrote(20, Anna, Label.AskMade, Label.AskAgreed), "unanswered");
        yield return Row("our note reports the yes", Deal.Wrote(20, Anna, Label.AskMade).Noted(15, Label.AskAgreed), "agreed");
        yield return Row("somebody else's yes is to something else", Deal.Wrote(20, Anna, Label.AskMade).Heard(15, Ben, Label.AskAgreed), "unanswered");
        yield return Row(
            "in the same thread anybody may answer",
            Deal.Wrote(20, Anna, Label.AskMade).About("Workshop").Heard(15, Ben, Label.AskAgreed).About("AW: Workshop"),
            "agreed");
        yield return Row(
            "somebody else may answer what the subject names",
            Deal.Wrote(20, Anna, Label.AskMade).About("Sample of the filings").Heard(15, Ben, Label.AskAgreed).About("Your filing, twenty of them"),
            "agreed");
        yield return Row(
            "a subject that says nothing is no clue",
            Deal.Wrote(20, Anna, Label.AskMade).About("Question").Heard(15, Ben, Label.AskAgreed).About("Your questions"),
            "unanswered");
        yield return Row("a yes after three months answers nothing", Deal.Wrote(100, Anna, Label.AskMade).Heard(10, Anna, Label.AskAgreed), "unanswered");
        yield return Row(
            "the thread decides between two asks",
            Deal.Wrote(30, Anna, Label.AskMade).About("Data").Wrote(20, Anna, Label.AskMade).About("Visit").Heard(15, Anna, Label.AskRefused).About("RE: Data"),
            "refused nothing|unanswered");
        yield return Row(
            "the latest ask takes the answer",
            Deal.Wrote(30, Anna, Label.AskMade).Wrote(20, Anna, Label.AskMade).Heard(15, Anna, Label.AskAgreed),
            "unanswered|agreed");
        yield return Row("one activity is one ask", Deal.Wrote(20, Anna, Label.AskMade, Label.AskMade), "unanswered");
        yield return Row("what is planned has not been asked", Deal.Task(5, false, Label.AskMade), "");
        yield return Row("a draft has not been asked", Deal.Wrote(5, Anna, Label.AskMade).With("statuscode", 1), "");

        yield return Row("refused, and nothing since", Refused, "refused nothing");
        yield return Row("refused, and asked again by mail", Refused.Wrote(20, Anna, Label.AskMade), "refused sameMethod|unanswered");
        yield return Row("refused, and chased by mail", Refused.Wrote(20, Anna, Label.SellerChasing), "refused sameMethod");
        yield return Row("refused, and asked by phone", Refused.Called(20, Anna, Label.AskMade), "refused otherMethod|unanswered");
        yield return Row("refused, and asked face to face", Refused.Met(20, Anna, Label.AskMade), "refused otherMethod|unanswered");
        yield return Row("refused, and somebody else asked", Refused.Wrote(20, Ben, Label.AskMade), "refused otherPerson|unanswered");
        yield return Row("refused, and a smaller step offered", Refused.Wrote(20, Anna, Label.AskAlternative), "refused alternative");
        yield return Row("the best attempt counts", Refused.Wrote(30, Anna, Label.AskMade).Called(20, Anna, Label.AskAlternative), "refused alternative|unanswered");
        yield return Row("an attempt three months later is something else", Deal.Heard(100, Anna, Label.AskRefused).Called(10, Anna, Label.AskAlternative), "refused nothing");
        yield return Row("another way offered before the no is none after it", Deal.Wrote(50, Anna, Label.AskAlternative).Heard(35, Anna, Label.AskRefused), "refused nothing");
        yield return Row("refused and another way offered in one call", Deal.Called(20, Anna, Label.AskMade, Label.AskRefused, Label.AskAlternative), "refused alternative");
        yield return Row("refused, with a counter-offer in the same breath", Deal.Wrote(40, Anna, Label.AskMade).Heard(35, Anna, Label.AskRefused, Label.AskAgreed), "agreed");
        yield return Row("the same no said twice is one", Refused.Heard(30, Anna, Label.AskRefused), "refused nothing");
        yield return Row("a no to something that was never noted", Deal.Heard(30, Anna, Label.AskRefused), "refused nothing");
        yield return Row("refused, we wrote something, and they said yes", Refused.Wrote(33, Anna).Heard(30, Anna, Label.AskAgreed), "refused sameMethod");
        yield return Row("a no beside a yes, to nothing that was asked", Deal.Heard(30, Anna, Label.AskAgreed, Label.AskRefused), "");
        yield return Row("the note of a call that reports a no", Deal.Called(30, Anna, Label.AskRefused), "refused nothing");
    }

    [TestCaseSource(nameof(Ledger))]
    public void The_ledger_says_what_came_of_an_ask(object deal, string expected)
    {
        var asks = ((DealBuilder)deal).Report.Asks;

        Assert.That(string.Join("|", asks.Select(Written)), Is.EqualTo(expected));
    }

    [Test]
    public void An_ask_names_the_one_it_went_to_and_the_way()
    {
        var ask = Deal.Knows(Ben).Called(20, Ben, Label.AskMade).Report.Asks.Single();

        Assert.That(ask.Person, Is.EqualTo(Ben));
        Assert.That(ask.Method.ToString(), Is.EqualTo("Phone"));
        Assert.That(ask.ActivityId, Is.EqualTo(DealBuilder.IdOf(1, 1)));
        Assert.That(ask.Date, Is.EqualTo(DealBuilder.Ago(20)));
    }

    [Test]
    public void An_answer_names_the_activity_that_gives_it() =>
        Assert.That(Refused.Report.Asks.Single().Answer, Is.EqualTo(DealBuilder.IdOf(1, 2)));

    [Test]
    public void A_no_that_turns_into_a_yes_after_another_attempt_is_overcome()
    {
        var asks = Refused.Wrote(20, Anna, Label.AskAlternative).Heard(15, Anna, Label.AskAgreed).Facts.Asks;

        Assert.That(asks.Single().IsOvercome, Is.True);
    }

    [Test]
    public void Asks_made_while_pushing_do_not_count_for_the_score()
    {
        var facts = Deal.Wrote(20, Anna, Label.AskMade, Label.SellerChasing).Facts;

        Assert.That(facts.Asks, Has.Count.EqualTo(1));
        Assert.That(facts.WorthwhileAsks, Is.Empty);
    }

    private static TestCaseData Row(string name, DealBuilder deal, string expected) => new TestCaseData(deal, expected).SetArgDisplayNames(name);

    private static string Written(CrmCoach.Scoring.Reports.AskReport ask) =>
        Camel(ask.Outcome.ToString()) + (ask.FollowedBy == null ? "" : " " + Camel(ask.FollowedBy.Value.ToString()));

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
