using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Pillars;

namespace CrmCoach.Scoring.Reports;

/// <summary>What the coach has to say about one deal. It holds no words of the customer's.</summary>
/// <param name="OpportunityId">Which deal.</param>
/// <param name="Name">Its name.</param>
/// <param name="AsOf">The moment it was judged for, in UTC.</param>
/// <param name="Score">0 to 100; null where there is too little to judge.</param>
/// <param name="Band">The score in a word.</param>
public sealed record Report(Guid OpportunityId, string Name, DateTime AsOf, int? Score, Band Band)
{
    /// <summary>The four pillars, always in the order of <see cref="Pillar"/>.</summary>
    public IReadOnlyList<PillarReport> Pillars { get; init; } = Array.Empty<PillarReport>();

    /// <summary>What was read.</summary>
    public CoverageReport Coverage { get; init; } = new CoverageReport(0, Array.Empty<SkippedActivity>());

    /// <summary>At most five, the most useful first.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = Array.Empty<Suggestion>();

    /// <summary>What stands, or stood, in the customer's way.</summary>
    public IReadOnlyList<ObstacleReport> Obstacles { get; init; } = Array.Empty<ObstacleReport>();

    /// <summary>What we asked for, oldest first.</summary>
    public IReadOnlyList<AskReport> Asks { get; init; } = Array.Empty<AskReport>();

    /// <summary>The eight topics beyond the deal, in the order of <see cref="Topic"/>.</summary>
    public IReadOnlyList<TopicReport> Topics { get; init; } = Array.Empty<TopicReport>();

    /// <summary>What a list of deals may be filtered by.</summary>
    public Behaviours Behaviours { get; init; } = Behaviours.None;

    /// <summary>Changes when the same deal could be judged differently.</summary>
    public string PlaybookVersion { get; init; } = "";

    /// <summary>SHA-256 over what counted, as 64 lower-case hex digits. Neither <see cref="AsOf"/> nor skipped activities are part of it.</summary>
    public string InputHash { get; init; } = "";

    /// <summary>How many obstacles are not yet out of the way.</summary>
    public int OpenObstacleCount => Count(Obstacles, obstacle => obstacle.State != ObstacleState.Cleared);

    /// <summary>How many asks have had no answer.</summary>
    public int UnansweredAskCount => Count(Asks, ask => ask.Outcome == AskOutcome.Unanswered);

    private static int Count<T>(IReadOnlyList<T> items, Predicate<T> predicate)
    {
        var count = 0;
        foreach (var item in items)
        {
            if (predicate(item)) count++;
        }

        return count;
    }
}

/// <summary>One pillar of the score.</summary>
/// <param name="Pillar">Which.</param>
/// <param name="Score">0 to 100; null where there is not enough evidence.</param>
/// <param name="Weight">Its share in the score; 0 where there is not enough evidence.</param>
/// <param name="Facts">What it was computed from, in short sentences with numbers.</param>
public sealed record PillarReport(Pillar Pillar, int? Score, int Weight, IReadOnlyList<string> Facts);

/// <summary>What was read and what was not.</summary>
/// <param name="Scored">How many activities counted.</param>
/// <param name="Skipped">Those that did not, or not wholly, by id.</param>
public sealed record CoverageReport(int Scored, IReadOnlyList<SkippedActivity> Skipped);

/// <summary>An activity that did not count, or not wholly.</summary>
public sealed record SkippedActivity(Guid ActivityId, SkipReason Reason);

/// <summary>One piece of advice.</summary>
/// <param name="Key">Rule and subject: the same advice keeps its key.</param>
/// <param name="Rule">The rule's id, such as <c>obstacle.quiet</c>.</param>
/// <param name="Subject">What it is about, in a form that lasts: an obstacle type, a record id, a topic.</param>
/// <param name="Do">What to do next, in one imperative sentence.</param>
/// <param name="Why">The facts, with numbers and dates.</param>
/// <param name="Ask">A question or sentence to use with the customer.</param>
/// <param name="Points">How much the score would gain if it were done, 0 to 100.</param>
/// <param name="Evidence">Which activities, which words.</param>
public sealed record Suggestion(
    string Key, string Rule, string Subject, string Do, string Why, string Ask, int Points, IReadOnlyList<Evidence> Evidence);

/// <summary>Something in the customer's way.</summary>
/// <param name="ObstacleId">The recorded obstacle; null where only texts show it.</param>
/// <param name="Type">Its type; null where a recorded one does not say and its words do not show it.</param>
/// <param name="State">How far they are past it.</param>
/// <param name="Evidence">What raised it and what worked on it, oldest first.</param>
public sealed record ObstacleReport(Guid? ObstacleId, ObstacleType? Type, ObstacleState State, IReadOnlyList<Evidence> Evidence);

/// <summary>One ask of ours and what came of it.</summary>
/// <param name="ActivityId">The activity that asks; where only the answer is recorded, the answer.</param>
/// <param name="Date">When, in UTC.</param>
/// <param name="Method">How; null where the record does not say.</param>
/// <param name="Person">Whom, by name; null where nobody is known.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Answer">The activity that answers.</param>
/// <param name="FollowedBy">What we did after a no; null unless refused.</param>
public sealed record AskReport(
    Guid ActivityId, DateTime Date, ContactMethod? Method, string? Person, AskOutcome Outcome, Guid? Answer, FollowUp? FollowedBy);

/// <summary>One topic beyond the deal.</summary>
/// <param name="Topic">Which.</param>
/// <param name="Last">When it was last touched, in UTC; null if never.</param>
/// <param name="Direction">Who spoke of it.</param>
/// <param name="People">The customer's people it was shared with, by name.</param>
public sealed record TopicReport(Topic Topic, DateTime? Last, TopicDirection Direction, IReadOnlyList<string> People);
