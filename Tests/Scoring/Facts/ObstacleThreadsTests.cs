using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Facts;

public sealed class ObstacleThreadsTests
{
    private const string Anna = "Anna Berg";
    private const string Ben = "Ben Cole";

    private static DealBuilder Deal => DealBuilder.Open();

    private static IEnumerable<TestCaseData> States()
    {
        yield return Row("raised", Deal.Heard(10, Anna, Label.ObstacleBudgetRaised), "budget unaddressed");
        yield return Row("raised again and again is one", Deal.Heard(30, Anna, Label.ObstacleBudgetRaised).Called(10, Ben, Label.ObstacleBudgetRaised), "budget unaddressed");
        yield return Row("two types are two", Deal.Heard(30, Anna, Label.ObstacleBudgetRaised, Label.ObstacleTimingRaised), "budget unaddressed|timing unaddressed");
        yield return Row("worked on", Deal.Heard(30, Anna, Label.ObstacleBudgetRaised).Wrote(20, Anna, Label.ObstacleBudgetAddressed), "budget addressed");
        yield return Row("worked on on the 21st day before", Deal.Heard(30, Anna, Label.ObstacleBudgetRaised).Wrote(21, Anna, Label.ObstacleBudgetAddressed), "budget quiet");
        yield return Row("worked on, quiet, and worked on again", Deal.Heard(90, Anna, Label.ObstacleBudgetRaised).Wrote(60, Anna, Label.ObstacleBudgetAddressed).Met(3, Anna, Label.ObstacleBudgetAddressed), "budget addressed");
        yield return Row("a remedy without a difficulty", Deal.Wrote(20, Anna, Label.ObstacleBudgetAddressed), "budget addressed");
        yield return Row("said to be gone", Deal.Heard(30, Anna, Label.ObstacleBudgetRaised).Heard(5, Anna, Label.ObstacleBudgetCleared), "budget cleared");
        yield return Row("said to be gone, and back again", Deal.Heard(30, Anna, Label.ObstacleBudgetRaised).Heard(9, Anna, Label.ObstacleBudgetCleared).Heard(5, Anna, Label.ObstacleBudgetRaised), "budget unaddressed");
        yield return Row("another one is gone", Deal.Heard(30, Anna, Label.ObstacleBudgetRaised).Heard(5, Anna, Label.ObstacleApprovalCleared), "budget unaddressed");
        yield return Row("gone before it came up", Deal.Heard(30, Anna, Label.ObstacleBudgetCleared).Heard(5, Anna, Label.ObstacleBudgetRaised), "budget unaddressed");
        yield return Row("something is gone, and there is only one", Deal.Heard(30, Anna, Label.ObstacleTechnicalRaised).Heard(5, Anna, Label.ObstacleCleared), "technical cleared");
        yield return Row("something is gone, and there are two", Deal.Heard(30, Anna, Label.ObstacleTechnicalRaised, Label.ObstacleBudgetRaised).Heard(5, Anna, Label.ObstacleCleared), "technical unaddressed|budget unaddressed");
        yield return Row("something is gone, says who raised one of two", Deal.Heard(30, Anna, Label.ObstacleTechnicalRaised).Heard(30, Ben, Label.ObstacleBudgetRaised).Heard(5, Ben, Label.ObstacleCleared), "technical unaddressed|budget cleared");
        yield return Row("something is gone, says one of two, under the subject of the other", Deal.Heard(30, Anna, Label.ObstacleTechnicalRaised).About("Tank").Heard(30, Ben, Label.ObstacleBudgetRaised).Heard(5, Ben, Label.ObstacleCleared).About("Re: Tank"), "technical cleared|budget unaddressed");
        yield return Row("something is gone, and another comes up in the same breath", Deal.Heard(30, Anna, Label.ObstacleTechnicalRaised).Heard(5, Anna, Label.ObstacleCleared, Label.ObstacleTimingRaised), "technical cleared|timing unaddressed");
        yield return Row("something is gone, says another than the one whose it is", Deal.Heard(30, Anna, Label.ObstacleAdoptionRaised).Naming("Cora Dahl").Heard(5, Ben, Label.ObstacleCleared), "adoption unaddressed");
        yield return Row("said to be gone, and a letter of ours speaks of it", Deal.Heard(30, Anna, Label.ObstacleBudgetRaised).Heard(9, Anna, Label.ObstacleBudgetCleared).Wrote(5, Anna, Label.ObstacleBudgetRaised), "budget cleared");
        yield return Row("work on a neighbouring one before it came up", Deal.Wrote(50, Anna, Label.ObstacleBudgetAddressed).Heard(30, Anna, Label.ObstacleApprovalRaised).Naming(Anna), "approval unaddressed|budget quiet");
        yield return Row("worked on four times, and six weeks ago", Deal.Heard(90, Anna, Label.ObstacleBudgetRaised).Wrote(80, Anna, Label.ObstacleBudgetAddressed).Wrote(70, Anna, Label.ObstacleBudgetAddressed).Wrote(60, Anna, Label.ObstacleBudgetAddressed).Wrote(41, Anna, Label.ObstacleBudgetAddressed), "budget addressed");
        yield return Row("a record that is open, and they say it is gone", Deal.Recorded(30, ObstacleType.Approval).Heard(5, Anna, Label.ObstacleApprovalCleared), "[1] approval cleared");
        yield return Row("we write among us that it is gone, long after we heard of them", Deal.Heard(90, Anna, Label.ObstacleBudgetRaised).Noted(5, Label.ObstacleBudgetCleared), "budget unaddressed");
        yield return Row("we write it down after a talk", Deal.Heard(90, Anna, Label.ObstacleBudgetRaised).Called(6, Anna).Noted(5, Label.ObstacleBudgetCleared), "budget cleared");
        yield return Row("a yes to what we asked while working on it", Deal.Heard(60, Anna, Label.ObstacleBudgetRaised).Wrote(40, Anna, Label.ObstacleBudgetAddressed, Label.AskMade).Heard(5, Anna, Label.AskAgreed), "budget addressed");
        yield return Row("recorded", Deal.Recorded(30, ObstacleType.Approval), "[1] approval unaddressed");
        yield return Row("recorded and worked on", Deal.Recorded(30, ObstacleType.Approval).Wrote(20, Anna, Label.ObstacleApprovalAddressed), "[1] approval addressed");
        yield return Row("worked on before it was recorded", Deal.Recorded(10, ObstacleType.Approval).Wrote(20, Anna, Label.ObstacleApprovalAddressed), "[1] approval addressed");
        yield return Row("recorded and cleared", Deal.Recorded(30, ObstacleType.Approval, isCleared: true), "[1] approval cleared");
        yield return Row("raised in words, recorded in others", Deal.Recorded(30, ObstacleType.Approval).Heard(20, Anna, Label.ObstacleApprovalRaised), "[1] approval unaddressed");
        yield return Row("raised after it was cleared", Deal.Recorded(60, ObstacleType.Technical, isCleared: true).Heard(20, Anna, Label.ObstacleTechnicalRaised), "[1] technical cleared|technical unaddressed");
        yield return Row("raised before it was cleared", Deal.Recorded(60, ObstacleType.Technical, isCleared: true).Heard(58, Anna, Label.ObstacleTechnicalRaised), "[1] technical cleared");

        yield return Row(
            "of two recorded ones the person decides",
            Deal.Recorded(60, ObstacleType.Technical, Anna).Recorded(60, ObstacleType.Technical, Ben).Wrote(20, Anna, Label.ObstacleTechnicalAddressed).Naming(Ben),
            "[1] technical unaddressed|[2] technical addressed");
        yield return Row(
            "of two recorded ones whom we talk with decides",
            Deal.Recorded(60, ObstacleType.Technical, Anna).Recorded(60, ObstacleType.Technical, Ben).Met(20, Ben, Label.ObstacleTechnicalAddressed),
            "[1] technical unaddressed|[2] technical addressed");
        yield return Row(
            "work that fits two recorded ones equally works on both",
            Deal.Recorded(60, ObstacleType.Technical).Recorded(60, ObstacleType.Technical).Wrote(20, Anna, Label.ObstacleTechnicalAddressed),
            "[1] technical addressed|[2] technical addressed");
        yield return Row(
            "a neighbouring type with the person named",
            Deal.Recorded(60, ObstacleType.Approval, Ben).Wrote(20, Anna, Label.ObstacleBudgetAddressed).Naming(Ben),
            "[1] approval addressed");
        yield return Row(
            "a neighbouring type without the person is another",
            Deal.Recorded(60, ObstacleType.Approval, Ben).Heard(20, Anna, Label.ObstacleBudgetRaised),
            "[1] approval unaddressed|budget unaddressed");
        yield return Row(
            "without a type the person decides",
            Deal.Recorded(60, null, Ben).Met(20, Ben, Label.ObstacleAdoptionAddressed),
            "[1] null addressed");

        yield return Row(
            "two people who do not agree are two",
            Deal.Heard(30, Anna, Label.ObstacleAlignmentRaised).Naming(Ben).Heard(20, Anna, Label.ObstacleAlignmentRaised).Naming("Cora Dahl"),
            "alignment unaddressed|alignment unaddressed");
        yield return Row(
            "a budget is one, whoever speaks of it",
            Deal.Heard(30, Anna, Label.ObstacleBudgetRaised).Naming(Ben).Heard(20, Anna, Label.ObstacleBudgetRaised).Naming("Cora Dahl"),
            "budget unaddressed");
        yield return Row(
            "work that names nobody helps all",
            Deal.Heard(30, Anna, Label.ObstacleAlignmentRaised).Naming(Ben).Heard(25, Anna, Label.ObstacleAlignmentRaised).Naming("Cora Dahl").Met(20, Anna, Label.ObstacleAlignmentAddressed),
            "alignment addressed|alignment addressed");

        yield return Row("help in the same breath", Deal.Called(10, Anna, Label.ObstacleAdoptionRaised, Label.CustomerHelp), "adoption addressed");
        yield return Row("a question in the same breath is no work yet", Deal.Called(10, Anna, Label.ObstacleAdoptionRaised, Label.CustomerQuestion), "adoption unaddressed");
        yield return Row("help to the owner alone", Deal.Recorded(30, ObstacleType.Approval, Ben).Wrote(10, Ben, Label.CustomerHelp), "[1] approval addressed");
        yield return Row("a question to the owner alone", Deal.Recorded(30, ObstacleType.Approval, Ben).Wrote(10, Ben, Label.CustomerQuestion), "[1] approval addressed");
        yield return Row("a mail to the owner is no work yet", Deal.Recorded(30, ObstacleType.Approval, Ben).Wrote(10, Ben), "[1] approval unaddressed");
        yield return Row("a talk with our main contact is about anything", Deal.Recorded(30, ObstacleType.Approval, Anna).Called(10, Anna), "[1] approval unaddressed");
        yield return Row("a talk before it was known is about something else", Deal.Recorded(30, ObstacleType.Approval, Ben).Called(50, Ben), "[1] approval unaddressed");
        yield return Row("a talk with the owner in words that fit nothing", Deal.Recorded(30, ObstacleType.Alignment, Ben).Met(10, Ben, Label.ObstacleTimingAddressed), "[1] alignment addressed|timing addressed");
        yield return Row("pushing the owner is no work", Deal.Recorded(30, ObstacleType.Approval, Ben).Called(10, Ben, Label.SellerChasing, Label.CustomerHelp), "[1] approval unaddressed");
    }

    [TestCaseSource(nameof(States))]
    public void Obstacles_are_told_apart_and_followed(object deal, string expected)
    {
        var obstacles = ((DealBuilder)deal).Report.Obstacles.Select(obstacle =>
            (obstacle.ObstacleId == null ? "" : "[" + obstacle.ObstacleId.Value.ToByteArray()[15] + "] ")
            + (obstacle.Type?.Name() ?? "null") + " " + obstacle.State.ToString().ToLowerInvariant());

        Assert.That(string.Join("|", obstacles), Is.EqualTo(expected));
    }

    private static TestCaseData Row(string name, DealBuilder deal, string expected) => new TestCaseData(deal, expected).SetArgDisplayNames(name);
}
