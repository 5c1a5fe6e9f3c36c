using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Obstacle;

/// <summary>Proposing or closing, and nobody knows who must approve and how.</summary>
public sealed class ApprovalPath : Rule
{
    public ApprovalPath() : base("obstacle.approvalpath")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        if (!facts.IsEnough || facts.Deal.Opportunity.Stage < Stage.Propose || facts.Understanding.IsApprovalKnown) yield break;
        var person = facts.Counterparts.Main;
        yield return new Firing(Firing.WholeDeal, Remedies.Talk(person, Label.CustomerQuestion, Label.ObstacleApprovalRaised))
        {
            Person = person,
            Date = facts.Deal.Opportunity.ExpectedClose,
        };
    }
}
