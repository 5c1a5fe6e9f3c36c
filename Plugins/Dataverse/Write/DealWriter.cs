using System;
using System.Collections.Generic;
using System.ServiceModel;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Playbooks;
using CrmCoach.Plugins.Readings;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Drafts;
using CrmCoach.Scoring.Reports;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Write;

/// <summary>
/// Stores what a scoring changed and nothing else. The order makes it safe to stop anywhere and start again: a note is always on the opportunity's
/// list while it exists, so that it is never taken for a person's.
/// </summary>
internal sealed class DealWriter(PluginRun run, Judgement judgement)
{
    private readonly GatheredDeal deal = judgement.Deal;
    private readonly VisibilityLevel level = judgement.Deal.Published.LevelAt(run.Now);

    /// <summary>What of it becomes notes.</summary>
    private readonly IReadOnlyList<Suggestion> advice =
        judgement.Deal.Published.LevelAt(run.Now) == VisibilityLevel.Everything ? judgement.Report.Suggestions : Array.Empty<Suggestion>();

    /// <summary>Whether anything is to be written at all.</summary>
    public bool HasWork => judgement.Readings.Fresh.Count > 0 || judgement.Readings.Obsolete.Count > 0 || Change != null || HasNotesToWrite;

    public void Write(string cause)
    {
        if (deal.IsClosed && run.Context.IsInTransaction) return;
        WriteReadings(judgement.Readings);
        DeleteOldNotes();
        WriteHistory(cause);
        if (TryUpdateOpportunity()) WriteNotes();
    }

    private Entity? Change => OpportunityTable.Difference(deal.Opportunity, judgement.Report, level, run.Now);

    private bool HasNotesToWrite
    {
        get
        {
            foreach (var given in advice)
            {
                var wanted = Note(given);
                if (!deal.Notes.TryGetValue(wanted.Id, out var note) || NoteTable.Difference(note, wanted) != null) return true;
            }

            return false;
        }
    }

    /// <summary>Where scores are no longer to be seen, they are not to be seen in the history either.</summary>
    private void WriteHistory(string cause)
    {
        if (level >= VisibilityLevel.ScoresAndBehaviours)
        {
            if (HistoryTable.Row(deal.Opportunity, judgement.Report, run, cause) is { } history) run.Rows.Upsert(history);
        }
        else if (OpportunityTable.HasScores(deal.Opportunity))
        {
            foreach (var row in new List<Entity>(run.Rows.All(DealQueries.History(deal.Opportunity.Id)))) run.Rows.Delete(HistoryTable.Name, row.Id);
        }
    }

    private void WriteReadings(DealReadings readings)
    {
        foreach (var row in readings.Obsolete) run.Rows.Delete(ReadingTable.Name, row);
        foreach (var fresh in readings.Fresh)
        {
            if (fresh.IsConfirmation) run.Rows.Update(ReadingTable.Confirmed(fresh));
            else if (ReadingTable.Row(fresh, deal.Opportunity.Id, run.Now) is { } row) run.Rows.Upsert(row);
        }
    }

    private void DeleteOldNotes()
    {
        foreach (var note in deal.ListedNotes)
        {
            if (!IsWanted(note) && deal.Notes.ContainsKey(note)) run.Rows.Delete(NoteTable.Name, note);
        }
    }

    /// <summary>
    /// A won or lost opportunity is read-only until it is reopened. Whether that binds SYSTEM too differs between organisations, so it is tried;
    /// where it is refused the advice is not stored at all, because a note that no opportunity lists could never be told from a person's again. The
    /// panel shows it all the same: it asks for a fresh report. In a transaction a refusal could not be survived, so there it is not tried.
    /// </summary>
    private bool TryUpdateOpportunity()
    {
        if (Change is not { } change) return true;
        try
        {
            run.Rows.Update(change);
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (deal.IsClosed && !Failure.IsPassing(fault))
        {
            run.Trace("The closed opportunity cannot be written (" + Failure.Code(fault) + ").");
            return false;
        }
    }

    private void WriteNotes()
    {
        foreach (var given in advice)
        {
            var wanted = Note(given);
            if (!deal.Notes.TryGetValue(wanted.Id, out var note)) run.Rows.Upsert(wanted);
            else if (NoteTable.Difference(note, wanted) is { } change) run.Rows.Update(change);
        }
    }

    private Entity Note(Suggestion given) => AdviceNote.Row(deal.Opportunity, given, Wording.In(deal.Published.Playbook.Language));

    private bool IsWanted(Guid note)
    {
        foreach (var given in advice)
        {
            if (AdviceNote.IdOf(deal.Opportunity.Id, given.Key) == note) return true;
        }

        return false;
    }
}
