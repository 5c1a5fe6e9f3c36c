using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Obstacle;

/// <summary>
/// They said yes, weeks passed, no order. The words of a yes do not tell what it is to; that it was to the order shows in the stage and in our
/// asking for the order since, or in an expected closing date that has passed.
/// </summary>
public sealed class StalledWin : Rule
{
    public StalledWin() : base("obstacle.stalledwin")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        var yes = LastYes(facts);
        if (yes == null || facts.Deal.Opportunity.Stage < Stage.Propose || yes.Activity.Age < facts.Thresholds.StalledDays) yield break;
        var waiting = Waiting(facts, yes.Activity);
        var isLate = facts.Deal.Opportunity.ExpectedClose < facts.Deal.AsOf.Date;
        var isClosing = facts.Deal.Opportunity.Stage == Stage.Close;
        if (waiting.Count < (isClosing ? 1 : 2) && !(isClosing && isLate)) yield break;
        var person = facts.Counterparts.FirstOf(yes.Activity.People) ?? facts.Counterparts.Main;
        yield return new Firing(Firing.WholeDeal, Remedies.Talk(person, Label.CustomerQuestion, Label.CustomerHelp))
        {
            Person = person,
            Date = yes.Activity.Date,
            Days = yes.Activity.Age,
            Count = waiting.Count,
            Evidence = Both(yes, waiting),
        };
    }

    private static Mention? LastYes(DealFacts facts)
    {
        for (var i = facts.Deal.Activities.Count - 1; i >= 0; i--)
        {
            var activity = facts.Deal.Activities[i];
            var finding = activity.First(Label.AskAgreed);
            if (finding != null) return new Mention(activity, finding);
        }

        return null;
    }

    private static List<Mention> Waiting(DealFacts facts, Activity yes)
    {
        var waiting = new List<Mention>();
        foreach (var chase in Signs.Of(facts, LabelSet.Of(Label.SellerChasing), yes.Age))
        {
            if (chase.Activity.Date > yes.Date) waiting.Add(chase);
        }

        return waiting;
    }

    private static IReadOnlyList<Reports.Evidence> Both(Mention yes, List<Mention> waiting)
    {
        waiting.Insert(0, yes);
        return Proof.Of(waiting);
    }
}
