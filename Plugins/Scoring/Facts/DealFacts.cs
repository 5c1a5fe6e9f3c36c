using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Playbooks;

namespace CrmCoach.Scoring.Facts;

/// <summary>What is true of a deal, before anything is weighed.</summary>
public sealed class DealFacts
{
    private readonly Credibility _credibility;
    private IReadOnlyList<ObstacleThread>? _unrecorded;

    /// <param name="deal">The deal.</param>
    /// <param name="thresholds">From when on things count.</param>
    public DealFacts(Snapshot deal, Thresholds thresholds)
    {
        Deal = deal;
        Thresholds = thresholds;
        _credibility = new Credibility(deal, thresholds.TraceDays);
        Asks = Facts.Asks.All(deal, thresholds);
        WorthwhileAsks = Facts.Asks.Worthwhile(deal, thresholds);
        Obstacles = ObstacleThreads.Of(deal, WorthwhileAsks, IsCredible, thresholds.QuietDays);
        Topics = TopicMap.Of(deal);
        Rhythm = Rhythm.Of(deal);
        Understanding = Understanding.Of(deal);
        Counterparts = new Counterparts(deal);
    }

    /// <summary>The deal itself.</summary>
    public Snapshot Deal { get; }

    /// <summary>From when on things count.</summary>
    public Thresholds Thresholds { get; }

    /// <summary>What stands in their way, recorded ones first.</summary>
    public IReadOnlyList<ObstacleThread> Obstacles { get; }

    /// <summary>What we asked for, oldest first.</summary>
    public IReadOnlyList<Ask> Asks { get; }

    /// <summary>The same without what we asked while pushing: what the score counts.</summary>
    public IReadOnlyList<Ask> WorthwhileAsks { get; }

    /// <summary>The beyond-the-deal map.</summary>
    public TopicMap Topics { get; }

    /// <summary>When customer and we were last in touch.</summary>
    public Rhythm Rhythm { get; }

    /// <summary>What is known of their reasons.</summary>
    public Understanding Understanding { get; }

    /// <summary>The customer's people.</summary>
    public Counterparts Counterparts { get; }

    /// <summary>How much there is to go by: one for each activity, and one more if something could be read in it.</summary>
    public int Evidence
    {
        get
        {
            var evidence = Deal.Activities.Count;
            foreach (var activity in Deal.Activities)
            {
                if (activity.Findings.Count > 0) evidence++;
            }

            return evidence;
        }
    }

    /// <summary>There is enough to judge the deal at all.</summary>
    public bool IsEnough => Evidence >= Thresholds.EnoughEvidence;

    /// <summary>Days since the deal was recorded; without a date it is old enough for everything.</summary>
    public int Age => Deal.Opportunity.CreatedOn == null ? int.MaxValue : Deal.AgeOf(Deal.Opportunity.CreatedOn.Value);

    /// <summary>Nobody has decided yet to pursue it, and it has hardly begun.</summary>
    public bool IsYoung => Deal.Opportunity.Stage == Stage.Qualify && Age < Thresholds.YoungDays;

    /// <summary>Whether an obstacle is there beyond doubt; of a deal that has hardly begun, one sentence of ours says too little.</summary>
    public bool IsSure(ObstacleThread obstacle) => obstacle.IsSure && (!IsYoung || obstacle.Recorded != null || obstacle.Plainly > 1 || obstacle.IsTheirWord);

    /// <summary>What an obstacle was called before somebody recorded it: the subjects of those that texts alone show, and that it now stands for.</summary>
    public IReadOnlyList<string> FormerSubjects(ObstacleThread recorded)
    {
        _unrecorded ??= ObstacleThreads.Of(Deal with { Obstacles = Array.Empty<RecordedObstacle>() }, WorthwhileAsks, IsCredible, Thresholds.QuietDays);
        var subjects = new List<string>();
        foreach (var thread in _unrecorded)
        {
            if (thread.SharesWordsWith(recorded)) subjects.Add(thread.Subject);
        }

        return subjects;
    }

    /// <summary>Whether an activity may raise the score: what we only note among us needs a trace of the customer.</summary>
    public bool IsCredible(Activity activity) => _credibility.Has(activity);
}
