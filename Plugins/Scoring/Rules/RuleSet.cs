using System.Collections.Generic;

namespace CrmCoach.Scoring.Rules;

/// <summary>All rules, by family.</summary>
public static class RuleSet
{
    public static readonly IReadOnlyList<Rule> All = new Rule[]
    {
        new Obstacle.Unknown(),
        new Obstacle.Unaddressed(),
        new Obstacle.Quiet(),
        new Obstacle.Unrecorded(),
        new Obstacle.ApprovalPath(),
        new Obstacle.StalledWin(),
        new Focus.Chasing(),
        new Focus.DiscountPush(),
        new Focus.OwnTarget(),
        new Focus.CheckIn(),
        new Focus.Pitch(),
        new Focus.GoalUnknown(),
        new Focus.UrgencyUnknown(),
        new Persevere.SameMethod(),
        new Persevere.GaveUp(),
        new Persevere.Refused(),
        new Persevere.WentWithout(),
        new Persevere.OnePerson(),
        new Persevere.Silence(),
        new Relationship.DealOnly(),
        new Relationship.Uncovered(),
        new Relationship.Unanswered(),
        new Relationship.Teach(),
        new Relationship.NewOpportunity(),
        new Relationship.AfterWin(),
    };
}
