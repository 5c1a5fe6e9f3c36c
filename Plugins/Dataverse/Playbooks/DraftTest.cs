using System;
using System.Collections.Generic;
using CrmCoach.Plugins.Explain;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Readings;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Plugins.Playbooks;

/// <summary>Judges deals twice, by what is published and by a draft, and looks for the draft's cues. Stores nothing.</summary>
internal sealed class DraftTest(PluginRun run, Draft draft)
{
    private const int MostPlaces = 50;

    private readonly Coaching coaching = new(run);
    private readonly List<DealComparison> changed = new();
    private readonly Dictionary<Cue, CueUse> uses = new();

    public Draft Draft => draft;

    /// <summary>How many deals were judged.</summary>
    public int Tested { get; private set; }

    /// <summary>Those among them whose scores the caller may not see; they are not told one by one.</summary>
    public int Hidden { get; private set; }

    /// <summary>The deals that the draft would change.</summary>
    public IReadOnlyList<DealComparison> Changed => changed;

    /// <summary>Where the cues of the draft stand, in its order.</summary>
    public IReadOnlyList<CueUse> Uses => new List<Cue>(draft.Playbook.OwnCues).ConvertAll(UseOf);

    public void Take(Guid opportunity)
    {
        if (coaching.Gather(opportunity, run.Now) is not { } deal) return;
        Tested++;
        var level = CallerView.LevelFor(run, deal.Opportunity, deal.Published);
        if (level < VisibilityLevel.ScoresAndBehaviours) Hidden++;
        else Compare(deal, level);
        if (draft.Playbook.Cues.Count > 0) Look(deal);
    }

    private void Compare(GatheredDeal deal, VisibilityLevel level)
    {
        var readings = DealReadings.Of(run.Rows, deal);
        var drafted = deal with { Published = new PublishedPlaybook(draft.Playbook, null) };
        var isReadAlike = draft.Playbook.Cues.Version == deal.Published.Playbook.Cues.Version;
        var before = coaching.Judge(deal, readings, run.Now).Report;
        var after = coaching.Judge(drafted, isReadAlike ? readings : DealReadings.Of(run.Rows, drafted), run.Now).Report;
        var comparison = new DealComparison(CallerView.At(level, before), CallerView.At(level, after));
        if (comparison.IsChange) changed.Add(comparison);
    }

    /// <summary>Only in what the caller may read.</summary>
    private void Look(GatheredDeal deal)
    {
        var read = new List<ActivityRecord>(deal.Records.Activities).FindAll(activity => ActivityMapping.Skip(activity) == null);
        foreach (var activity in new CallerTexts(run).Load(read))
        {
            var text = ActivityMapping.TextOf(activity);
            foreach (var found in CueFinder.Find(text, draft.Playbook.Cues)) Note(deal, activity, text, found);
        }
    }

    private void Note(GatheredDeal deal, ActivityRecord activity, ActivityText text, FoundCue found)
    {
        var use = UseOf(found.Cue);
        use.Count++;
        if (use.Places.Count == MostPlaces) return;
        var quote = VisibleText.Of(text).Quote(found.Field, found.Span);
        use.Places.Add(new CuePlace(deal.Opportunity.Id, activity.Table, ActivityMapping.IdOf(activity) ?? Guid.Empty, found, quote));
    }

    private CueUse UseOf(Cue cue)
    {
        if (!uses.TryGetValue(cue, out var use)) uses.Add(cue, use = new CueUse(cue));
        return use;
    }
}

/// <summary>A deal by two playbooks.</summary>
internal sealed record DealComparison(Report Before, Report After)
{
    /// <summary>Advice that the draft would give and the published playbook does not.</summary>
    public IReadOnlyList<Suggestion> In => Missing(After, Before);

    /// <summary>Advice that would no longer be given.</summary>
    public IReadOnlyList<Suggestion> Out => Missing(Before, After);

    public bool IsChange => Before.Score != After.Score || Before.Band != After.Band || In.Count > 0 || Out.Count > 0;

    private static List<Suggestion> Missing(Report here, Report there)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var advice in there.Suggestions) keys.Add(advice.Key);
        return new List<Suggestion>(here.Suggestions).FindAll(advice => !keys.Contains(advice.Key));
    }
}

/// <summary>Where a cue stands.</summary>
internal sealed class CueUse(Cue cue)
{
    public Cue Cue => cue;

    /// <summary>How often, in what the caller may read.</summary>
    public int Count { get; set; }

    /// <summary>The first places.</summary>
    public List<CuePlace> Places { get; } = new();
}

/// <summary>One place of a cue.</summary>
internal sealed record CuePlace(Guid OpportunityId, string Table, Guid ActivityId, FoundCue Found, string? Quote);
