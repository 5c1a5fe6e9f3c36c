using System;
using System.Collections.Generic;
using System.ServiceModel;
using CrmCoach.Plugins.Explain;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Readings;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Text;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Responses;

/// <summary>
/// Takes corrections of readings: checks them against the text that the caller may read, keeps them with the reading, and judges the deal again.
/// </summary>
internal sealed class ReadingDesk(PluginRun run)
{
    /// <summary>Far more than anybody corrects by hand in one text.</summary>
    private const int MostCorrections = 200;

    private readonly Coaching coaching = new(run);

    /// <summary>The deal after the correction; null where the opportunity is gone.</summary>
    public Judgement? Take(GivenCorrection given, Guid opportunity)
    {
        if (coaching.Gather(opportunity, run.Now) is not { } deal) return null;
        var activity = Find(deal, given.Activity);
        var before = Stored(deal, given.Activity.Id);
        var corrections = Corrected(given, activity, before?.Corrections, deal.Published.Playbook.Cues);
        Count(deal, given);
        return Judge(deal, activity, before, corrections);
    }

    /// <summary>The activity with its text, as the caller's rights give it.</summary>
    private ActivityRecord Find(GatheredDeal deal, ActivityName name)
    {
        foreach (var activity in deal.Records.Activities)
        {
            if (activity.Table != name.Table || ActivityMapping.IdOf(activity) != name.Id) continue;
            if (ActivityMapping.Skip(activity) is not null)
                throw new InvalidPluginExecutionException("The coach does not read this activity as it is now, so there is nothing to correct.");
            var visible = new CallerTexts(run).Load(new List<ActivityRecord> { activity });
            if (visible.Count > 0) return visible[0];
        }

        throw new InvalidPluginExecutionException("This activity is not about this opportunity, or you may not read it.");
    }

    private static Corrections Corrected(GivenCorrection given, ActivityRecord activity, Corrections? before, CueList cues)
    {
        var text = ActivityMapping.TextOf(activity);
        var reading = TextAnalyzer.Analyze(text, cues, out var visible);
        if (reading.State is ReadingState.Empty or ReadingState.Automatic)
            throw new InvalidPluginExecutionException("This activity has no words of a person, so there is nothing to correct.");
        var items = new List<Correction>();
        if (before?.TextHash == reading.TextHash) items.AddRange(before.Items);
        Check(given, text, visible, reading, new Corrections(reading.TextHash, items));
        items.RemoveAll(given.Correction.IsAbout);
        if (!given.IsUndo) items.Add(given.Correction);
        if (items.Count > MostCorrections) throw new InvalidPluginExecutionException("There are too many corrections of this text already.");
        return new Corrections(reading.TextHash, items);
    }

    private static void Check(GivenCorrection given, ActivityText text, VisibleText visible, Reading reading, Corrections before)
    {
        var correction = given.Correction;
        if (!correction.IsOfAll && visible.Quote(correction.Field, correction.Span) == null)
            throw new InvalidPluginExecutionException("The text has changed: there is no such place in it. Refresh to see what it says now.");
        if (given.IsUndo && !Exists(before.Items, correction.IsAbout))
            throw new InvalidPluginExecutionException("There is no correction to take back here.");
        if (given.IsUndo) return;
        if (correction.Verdict == Verdict.Added && !Conventions.Allow(correction.Label, text.Kind, text.Direction, visible.IsAutomatic))
            throw new InvalidPluginExecutionException("What the customer wrote cannot show that.");
        if (correction.Verdict != Verdict.Added && !Exists(reading.Findings, correction.IsAbout) && !Exists(before.Items, correction.IsAbout))
            throw new InvalidPluginExecutionException("The coach did not find that here. Refresh to see what it found.");
    }

    private static bool Exists<T>(IReadOnlyList<T> items, Predicate<T> predicate)
    {
        foreach (var item in items)
        {
            if (predicate(item)) return true;
        }

        return false;
    }

    /// <summary>Whoever corrects is known by a row of their own, and needs the right to write it. Of one place the last counts.</summary>
    private void Count(GatheredDeal deal, GivenCorrection given)
    {
        try
        {
            var opportunity = deal.Opportunity.Id;
            var person = deal.IsClosed ? run.AsPerson() : run.AsCaller();
            var row = ResponseTable.Row(opportunity, run.Context.UserId, given, run.Now);
            if (!given.IsUndo && !person.Upsert(row)) person.Update(ResponseTable.Standing(row.Id));
            foreach (var earlier in run.Rows.All(DealQueries.Responses(opportunity, given.Place)))
            {
                if (given.IsUndo || earlier.Id != row.Id) run.Rows.Update(ResponseTable.Withdrawn(earlier.Id));
            }
        }
        catch (FaultException<OrganizationServiceFault> fault) when (Failure.IsForbidden(fault))
        {
            throw new InvalidPluginExecutionException(
                "Your roles do not let you correct this reading. The role CRM Coach Rep lets you, on deals that you may extend.");
        }
    }

    private Judgement Judge(GatheredDeal deal, ActivityRecord activity, StoredReading? before, Corrections corrections)
    {
        var id = ActivityMapping.IdOf(activity) ?? Guid.Empty;
        var stored = new List<StoredReading>(deal.Readings);
        stored.RemoveAll(reading => reading.ActivityId == id);
        stored.Add((before ?? new StoredReading(ReadingTable.IdOf(id), id)) with { Corrections = corrections });
        var corrected = deal with { Readings = stored };
        var readings = DealReadings.Of(run.Rows, corrected);
        var judgement = coaching.Judge(corrected, readings, run.Now);
        coaching.Store(judgement, "Reading corrected");
        Keep(deal, readings.Uncorrected(activity), corrections);
        return judgement;
    }

    private void Keep(GatheredDeal deal, FreshReading reading, Corrections corrections)
    {
        var row = ReadingTable.Row(reading, corrections, deal.Opportunity.Id, run.Now)
            ?? throw new InvalidPluginExecutionException("More was found in this text than can be kept.");
        run.Rows.Upsert(row);
    }

    private static StoredReading? Stored(GatheredDeal deal, Guid activity)
    {
        foreach (var reading in deal.Readings)
        {
            if (reading.ActivityId == activity) return reading;
        }

        return null;
    }
}
