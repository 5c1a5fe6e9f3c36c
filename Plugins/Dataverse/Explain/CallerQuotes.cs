using System;
using System.Collections.Generic;
using System.ServiceModel;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Readings;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Explain;

/// <summary>
/// The words behind a report, from texts that the caller's own rights gave. What SYSTEM read decides nothing here: an activity that does not come
/// back is not visible, whatever the reason.
/// </summary>
internal static class CallerQuotes
{
    public static IQuoteSource Of(RowStore caller, Judgement judgement)
    {
        var evidence = Evidence(judgement);
        var visible = new List<ActivityRecord>();
        try
        {
            visible.AddRange(Texts.Load(caller, evidence.FindAll(activity => activity.Table != NoteTable.Name)));
            visible.AddRange(Notes(caller, evidence.FindAll(activity => activity.Table == NoteTable.Name)));
        }
        catch (FaultException<OrganizationServiceFault> fault) when (Failure.IsForbidden(fault))
        {
            // The fault has ended the transaction that a custom API runs in: nothing can be answered but this.
            throw new InvalidPluginExecutionException("Your roles let you read no activities or no notes, so the coach can show you no evidence.");
        }

        return new TextQuotes(visible);
    }

    private static List<ActivityRecord> Evidence(Judgement judgement)
    {
        var ids = judgement.Report.Activities();
        var found = new List<ActivityRecord>();
        foreach (var activity in judgement.Deal.Records.Activities)
        {
            if (ActivityMapping.IdOf(activity) is { } id && ids.Contains(id)) found.Add(activity);
        }

        return found;
    }

    private static IEnumerable<ActivityRecord> Notes(RowStore caller, List<ActivityRecord> evidence)
    {
        if (evidence.Count == 0) yield break;
        var ids = new List<Guid>();
        foreach (var note in evidence) ids.Add(ActivityMapping.IdOf(note) ?? Guid.Empty);
        foreach (var row in caller.All(DealQueries.NoteTexts(ids)))
            yield return new ActivityRecord(NoteTable.Name, new EntityRecord(row), Array.Empty<IRecord>());
    }
}
