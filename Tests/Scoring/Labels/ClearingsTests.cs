using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Labels;

public sealed class ClearingsTests
{
    [TestCase("The board approved it on Tuesday.", "obstacle.approval.cleared")]
    [TestCase("Our CFO has signed it off, you will have the order on Friday.", "obstacle.approval.cleared")]
    [TestCase("Good news: we got the green light from upstairs.", "obstacle.approval.cleared")]
    [TestCase("She finally gave us her blessing.", "obstacle.approval.cleared")]
    [TestCase("The budget has been released, so we can go ahead.", "obstacle.budget.cleared")]
    [TestCase("Money is no longer the issue.", "obstacle.budget.cleared")]
    [TestCase("We found the money after all.", "obstacle.budget.cleared")]
    [TestCase("The contract came back signed this morning.", "obstacle.procurement.cleared")]
    [TestCase("Legal have no further comments.", "obstacle.procurement.cleared")]
    [TestCase("You are now set up as a supplier with us.", "obstacle.procurement.cleared")]
    [TestCase("The pen test came back clean.", "obstacle.technical.cleared")]
    [TestCase("The interface is running since Monday.", "obstacle.technical.cleared")]
    [TestCase("Everybody is on board now.", "obstacle.alignment.cleared")]
    [TestCase("He has come round, to my surprise.", "obstacle.alignment.cleared")]
    [TestCase("The nurses love it.", "obstacle.adoption.cleared")]
    [TestCase("The migration is finally behind us.", "obstacle.priority.cleared")]
    [TestCase("The freeze is over.", "obstacle.timing.cleared")]
    [TestCase("We have decided against them.", "obstacle.competition.cleared")]
    [TestCase("The hygiene question is settled for her.", "obstacle.technical.cleared")]
    [TestCase("That question is settled for her.", "obstacle.cleared")]
    [TestCase("That is out of the way.", "obstacle.cleared")]
    [TestCase("The licence has been granted.", "obstacle.approval.cleared")]
    [TestCase("Nobody else needs to sign.", "obstacle.approval.cleared")]
    [TestCase("The money for the second phase is available.", "obstacle.budget.cleared")]
    [TestCase("You are now qualified as a supplier.", "obstacle.procurement.cleared")]
    [TestCase("Your file is complete.", "obstacle.procurement.cleared")]
    [TestCase("The encryption question is closed.", "obstacle.technical.cleared")]
    [TestCase("As far as she is concerned the validation issue is done with.", "obstacle.technical.cleared")]
    [TestCase("Engineering has put its stamp on it.", "obstacle.technical.cleared")]
    [TestCase("He dropped his objection.", "obstacle.alignment.cleared")]
    [TestCase("The fitters use it daily.", "obstacle.adoption.cleared")]
    [TestCase("That settles it for us.", "obstacle.cleared")]
    [TestCase("No further remarks from my side.", "obstacle.cleared")]
    [TestCase("She crossed it off.", "obstacle.cleared")]
    public void What_is_said_to_be_out_of_the_way_is_found(string text, string label) => Assert.That(LabelsIn(text), Does.Contain(label));

    [TestCase("If the board approved it, we could start.")]
    [TestCase("Once the CFO has signed it off we can order.")]
    [TestCase("Has the board approved it?")]
    [TestCase("The board has not approved it.")]
    [TestCase("The board will approve it on Tuesday.")]
    [TestCase("The board hasn't signed it off yet.")]
    [TestCase("The board approved another plant's request.")]
    [TestCase("I hope the budget is released this week.")]
    [TestCase("The budget should be approved in March.")]
    [TestCase("The budget is not there.")]
    [TestCase("Nobody has signed the contract.")]
    [TestCase("The contract must be signed by legal.")]
    [TestCase("Half of the questions are answered.")]
    [TestCase("The question is whether everybody is on board.")]
    [TestCase("Money is the issue.")]
    [TestCase("Waiting until the migration is done.")]
    [TestCase("The pen test was never passed.")]
    [TestCase("They still need the freeze lifted.")]
    [TestCase("She wanted it approved by the board.")]
    [TestCase("Such orders have to be approved by the board.")]
    [TestCase("It can be signed by the director.")]
    [TestCase("The licence has not been granted.")]
    [TestCase("The file is nearly complete.")]
    [TestCase("As far as she is concerned the validation issue is not settled.")]
    [TestCase("That settles nothing.")]
    [TestCase("The trial starts on Monday and everybody looks forward to it.")]
    public void A_condition_a_denial_a_plan_or_another_matter_is_none(string text) => Assert.That(LabelsIn(text), Is.Empty);

    [Test]
    public void Our_own_side_is_not_theirs()
    {
        Assert.That(LabelsIn("Our management has signed off the discount.", Direction.Outgoing), Is.Empty);
        Assert.That(LabelsIn("Our management has signed off the discount.", Direction.None), Is.Empty);
        Assert.That(LabelsIn("Our management has signed off the discount.", Direction.Incoming), Is.Not.Empty);
    }

    private static string[] LabelsIn(string body, Direction direction = Direction.Incoming)
    {
        var activity = new ActivityText(ActivityKind.Email, direction, "", body);
        var reading = TextAnalyzer.Analyze(activity, out var text) with { State = ReadingState.Read };
        return Clearings.Added(reading, activity, text).Findings.Where(finding => finding.Label.IsCleared()).Select(finding => finding.Label.Name()).ToArray();
    }
}
