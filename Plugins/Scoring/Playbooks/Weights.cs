using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Pillars;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>What things are worth, in points of a pillar; each pillar is 0 to 100. The formulas are in DESIGN.md.</summary>
public sealed record Weights
{
    // Pillars in the score
    public int Obstacles { get; init; } = 35;
    public int Relationship { get; init; } = 25;
    public int CustomerFocus { get; init; } = 20;
    public int Perseverance { get; init; } = 20;

    // Bands
    public int NeedsAttentionFrom { get; init; } = 40;
    public int OnTrackFrom { get; init; } = 70;

    // Obstacles: one that is known, recorded, worked on lately, worked on before, worked on together with the customer
    public int ObstaclesUnknown { get; init; } = 10;
    public int ObstacleKnown { get; init; } = 20;
    public int ObstacleRecorded { get; init; } = 10;
    public int ObstacleWork { get; init; } = 40;
    public int ObstacleEarlierWork { get; init; } = 15;
    public int ObstacleTogether { get; init; } = 15;

    // Relationship: topics, contacts about more than the deal, people
    public int TopicsAtMost { get; init; } = 70;
    public int BeyondTheDeal { get; init; } = 15;
    public int PersonKnown { get; init; } = 5;
    public int PeopleAtMost { get; init; } = 3;

    // Customer focus: serving against selling, goal, urgency, an answer
    public int Serving { get; init; } = 70;
    public int GoalKnown { get; init; } = 10;
    public int UrgencyKnown { get; init; } = 10;
    public int Answering { get; init; } = 10;

    // Perseverance: what each ask is worth by what came of it; what is taken off
    public int AskAgreed { get; init; } = 100;
    public int AskWaiting { get; init; } = 70;
    public int AskReplied { get; init; } = 60;
    public int AskUnanswered { get; init; } = 20;
    public int AskRefused { get; init; } = 10;
    public int TriedAgainAlike { get; init; } = 50;
    public int TriedOtherMethod { get; init; } = 80;
    public int TriedOtherPerson { get; init; } = 85;
    public int TriedAlternative { get; init; } = 90;
    public int PushedAgain { get; init; } = 5;
    public int PushedAtMost { get; init; } = 25;
    public int SilenceAtMost { get; init; } = 30;

    /// <summary>The weight of a pillar in the score.</summary>
    public int Of(Pillar pillar) => pillar switch
    {
        Pillar.Obstacles => Obstacles,
        Pillar.Relationship => Relationship,
        Pillar.CustomerFocus => CustomerFocus,
        _ => Perseverance,
    };

    /// <summary>What a topic is worth when the customer spoke of it today.</summary>
    public static int Of(Topic topic) => topic switch
    {
        Topic.Problem or Topic.OrgGoal or Topic.PersonalGoal or Topic.Insight => 18,
        Topic.OrgEvent or Topic.NewOpportunity => 15,
        _ => 12,
    };
}
