using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Obstacle;

/// <summary>Past qualification, and no obstacle is recorded or detected.</summary>
public sealed class Unknown : Rule
{
    public Unknown() : base("obstacle.unknown")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        var deal = facts.Deal.Opportunity;
        if (!facts.IsEnough || deal.Stage == Stage.Qualify || facts.Obstacles.Count > 0) yield break;
        if (deal.Brief.Shows.HasAny(LabelSet.AnyRaised)) yield break;
        var person = facts.Counterparts.Main;
        yield return new Firing(Firing.WholeDeal, Remedies.Talk(person, Label.CustomerQuestion, Label.ObstacleAlignmentRaised))
        {
            Person = person,
            Count = facts.Deal.Activities.Count,
        };
    }
}
