using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Practices;

public sealed class PraiseTests
{
    private const string Anna = "Anna Berg";
    private const string Ben = "Ben Cole";
    private const string Cleo = "Cleo Dahl";

    private static DealBuilder Deal => DealBuilder.Open().Chatted(5, 60);

    private static DealBuilder Refused => Deal.Wrote(40, Anna, Label.AskMade).Heard(35, Anna, Label.AskRefused);

    private static IEnumerable<TestCaseData> WellDone()
    {
        yield return Row("an obstacle helped out of the way", Deal.Recorded(50, ObstacleType.Budget, Anna, isCleared: true).Met(45, Anna, Label.ObstacleBudgetAddressed), "cleared");
        yield return Row("a no that became a yes", Refused.Wrote(30, Anna, Label.AskAlternative).Heard(25, Anna, Label.AskAgreed), "overcame");
        yield return Row("another way after a no", Refused.Called(30, Anna, Label.AskAlternative), "alternative");
        yield return Row("somebody else asked after a no", Refused.Wrote(30, Ben, Label.AskMade), "alternative");
        yield return Row("an obstacle being worked on", Deal.Heard(30, Anna, Label.ObstacleBudgetRaised).Met(10, Anna, Label.ObstacleBudgetAddressed), "worked");
        yield return Row("work taken off them", Deal.Wrote(10, Anna, Label.CustomerHelp), "help");
        yield return Row("something taught", Deal.Wrote(10, Anna, Label.TopicInsight), "teach");
        yield return Row("a wish of theirs that they told us", Deal.Heard(10, Anna, Label.TopicPersonalGoal), "personal");
        yield return Row("three people", Deal.Wrote(30, Ben).Wrote(28, Cleo).Met(26, Anna), "people");
        yield return Row("asked in two ways", Deal.Wrote(30, Anna, Label.AskMade).Called(25, Anna, Label.AskMade), "varied");
        yield return Row("an open question", Deal.Called(30, Anna, Label.CustomerQuestion), "question");
        yield return Row("an answer lately", Deal.Heard(10, Anna), "heard");
    }

    private static IEnumerable<TestCaseData> NotWellDone()
    {
        yield return Row("an obstacle that cleared by itself", Deal.Recorded(50, ObstacleType.Budget, Anna, isCleared: true), "cleared");
        yield return Row("the same request again after a no", Refused.Wrote(30, Anna, Label.AskMade), "alternative");
        yield return Row("a no left alone", Refused, "alternative");
        yield return Row("an obstacle left alone for weeks", Deal.Heard(80, Anna, Label.ObstacleBudgetRaised).Met(70, Anna, Label.ObstacleBudgetAddressed), "worked");
        yield return Row("help with a chase in the same breath", Deal.Wrote(10, Anna, Label.CustomerHelp, Label.SellerChasing), "help");
        yield return Row("help that is only planned", Deal.Task(10, false, Label.CustomerHelp), "help");
        yield return Row("help half a year ago", Deal.Wrote(200, Anna, Label.CustomerHelp), "help");
        yield return Row("a wish that only our note claims", Deal.Noted(10, Label.TopicPersonalGoal), "personal");
        yield return Row("their family", Deal.Heard(10, Anna, Label.TopicPersonal), "personal");
        yield return Row("two people", Deal.Wrote(30, Ben).Wrote(28, Anna), "people");
        yield return Row("three of us with one of them", Deal.Wrote(30, Anna).Wrote(28, Anna).Wrote(26, Anna), "people");
        yield return Row("an old answer", Deal.Heard(50, Anna), "heard");
    }

    [TestCaseSource(nameof(WellDone))]
    public void What_is_done_well_is_said(object deal, string practice)
    {
        var strength = ((DealBuilder)deal).Report.Strengths.SingleOrDefault(found => found.Practice == "practice." + practice);

        Assert.That(strength, Is.Not.Null, string.Join(", ", ((DealBuilder)deal).Report.Strengths.Select(found => found.Practice)));
        Assert.That(strength!.Say, Does.Match("^[A-Z].*[.]$").And.Not.Match("  | [.,]|[{}\\[\\]]"));
        Assert.That(strength.Evidence, Is.Not.Empty);
    }

    [TestCaseSource(nameof(NotWellDone))]
    public void What_is_not_done_well_is_not_praised(object deal, string practice) =>
        Assert.That(((DealBuilder)deal).Report.Strengths.Select(found => found.Practice), Has.None.EqualTo("practice." + practice));

    [Test]
    public void At_most_three_strengths_are_named_and_the_rarest_comes_first()
    {
        var strengths = Refused.Called(30, Anna, Label.AskAlternative, Label.CustomerHelp, Label.CustomerQuestion)
            .Heard(10, Anna, Label.TopicPersonalGoal).Wrote(9, Anna, Label.TopicInsight).Report.Strengths;

        Assert.That(strengths.Select(found => found.Practice), Is.EqualTo(new[] { "practice.alternative", "practice.help", "practice.teach" }));
    }

    [Test]
    public void A_deal_with_too_little_to_judge_is_not_praised_either() =>
        Assert.That(DealBuilder.Open().Wrote(2, Anna, Label.CustomerHelp).Report.Strengths, Is.Empty);

    [Test]
    public void Each_piece_of_advice_brings_an_open_question_to_talk_about()
    {
        var advice = Refused.Report.Suggestions;

        Assert.That(advice, Is.Not.Empty);
        Assert.That(advice.Select(suggestion => suggestion.Talk), Has.All.Matches("^[A-Z].*[?]$"));
    }

    private static TestCaseData Row(string name, DealBuilder deal, string practice) => new TestCaseData(deal, practice).SetArgDisplayNames(name);
}
