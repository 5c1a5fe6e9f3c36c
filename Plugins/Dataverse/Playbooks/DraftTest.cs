using System;
using System.Collections.Generic;
using CrmCoach.Plugins.Explain;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Readings;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Plugins.Playbooks;

/// <summary>Judges deals twice, by what is published and by a draft, and looks for the draft's cues. Stores nothing.</summary>
internal sealed class DraftTest
{
    private readonly PluginRun run;
    private readonly Coaching coaching;
    private readonly List<PlaybookTrial> changed = new();
    private readonly List<CueUse> uses;

    public DraftTest(PluginRun run, PlaybookDraft draft)
    {
        this.run = run;
        coaching = new Coaching(run);
        uses = new List<Cue>(draft.Playbook.OwnCues).ConvertAll(cue => new CueUse(cue));
        Draft = draft;
    }

    public PlaybookDraft Draft { get; }

    /// <summary>How many deals were judged.</summary>
    public int Tested { get; private set; }

    /// <summary>Those among them whose scores the caller may not see; they are not told one by one.</summary>
    public int Hidden { get; private set; }

    /// <summary>The deals that the draft would change.</summary>
    public IReadOnlyList<PlaybookTrial> Changed => changed;

    /// <summary>The cues of the draft, and where they stand.</summary>
    public IReadOnlyList<CueUse> Uses => uses;

    public void Take(Guid opportunity)
    {
        if (coaching.Gather(opportunity, run.Now) is not { } deal) return;
        Tested++;
        var level = CallerView.LevelFor(run, deal.Opportunity, deal.Published);
        if (level < VisibilityLevel.ScoresAndBehaviours) Hidden++;
        else Compare(deal, level);
        if (uses.Count > 0) Look(deal);
    }

    private void Compare(GatheredDeal deal, VisibilityLevel level)
    {
        var readings = DealReadings.Of(run.Rows, deal);
        var drafted = deal with { Published = new PublishedPlaybook(Draft.Playbook, null) };
        var isReadAlike = Draft.Playbook.Cues.Version == deal.Published.Playbook.Cues.Version;
        var before = coaching.Judge(deal, readings, run.Now).Report;
        var after = coaching.Judge(drafted, isReadAlike ? readings : DealReadings.Of(run.Rows, drafted), run.Now).Report;
        var trial = new PlaybookTrial(CallerView.At(level, before), CallerView.At(level, after));
        if (trial.IsChange) changed.Add(trial);
    }

    /// <summary>Only in what the caller may read.</summary>
    private void Look(GatheredDeal deal)
    {
        var read = new List<ActivityRecord>(deal.Records.Activities).FindAll(activity => ActivityMapping.Skip(activity) == null);
        foreach (var activity in new CallerTexts(run).Load(read))
        {
            var text = ActivityMapping.TextOf(activity);
            foreach (var use in uses) use.Take(deal.Opportunity.Id, activity, text);
        }
    }
}

/// <summary>A cue and the places where it stands.</summary>
internal sealed class CueUse(Cue cue)
{
    private const int MostPlaces = 50;

    private readonly List<CuePlace> places = new();

    public Cue Cue => cue;

    /// <summary>How often it stands in what the caller may read.</summary>
    public int Count { get; private set; }

    /// <summary>The first places.</summary>
    public IReadOnlyList<CuePlace> Places => places;

    public void Take(Guid opportunity, ActivityRecord activity, ActivityText text)
    {
        foreach (var match in CueTrial.Of(cue, text))
        {
            Count++;
            if (places.Count == MostPlaces) continue;
            var quote = VisibleText.Of(text).Quote(match.Field, match.Span);
            places.Add(new CuePlace(opportunity, activity.Table, ActivityMapping.IdOf(activity) ?? Guid.Empty, match, quote));
        }
    }
}

/// <summary>One place of a cue.</summary>
internal sealed record CuePlace(Guid OpportunityId, string Table, Guid ActivityId, CueMatch Match, string? Quote);
