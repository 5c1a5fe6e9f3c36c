using System;
using System.Collections.Generic;
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

    /// <summary>What was done well: at most three, the most telling first.</summary>
    public IReadOnlyList<Strength> Strengths { get; init; } = Array.Empty<Strength>();

    /// <summary>What would move the score most: at most three, the most points first, no two that say the same thing.</summary>
    public IReadOnlyList<Move> Moves { get; init; } = Array.Empty<Move>();

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

    /// <summary>The activities that the report speaks of: what a reader has to be allowed to see to see all of it.</summary>
    public HashSet<Guid> Activities()
    {
        var ids = new HashSet<Guid>();
        foreach (var pillar in Pillars) Add(ids, pillar.Evidence);
        foreach (var suggestion in Suggestions) Add(ids, suggestion.Evidence);
        foreach (var strength in Strengths) Add(ids, strength.Evidence);
        foreach (var obstacle in Obstacles) Add(ids, obstacle.Evidence);
        foreach (var ask in Asks)
        {
            ids.Add(ask.ActivityId);
            if (ask.Answer != null) ids.Add(ask.Answer.Value);
            Add(ids, ask.Attempts);
        }

        foreach (var topic in Topics)
        {
            foreach (var cell in topic.Cells) ids.Add(cell.Evidence.ActivityId);
        }

        return ids;
    }

    private static void Add(HashSet<Guid> ids, IReadOnlyList<Evidence> evidence)
    {
        foreach (var item in evidence) ids.Add(item.ActivityId);
    }

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
