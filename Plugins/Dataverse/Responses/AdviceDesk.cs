using System;
using System.Collections.Generic;
using System.ServiceModel;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Tables;
using CrmCoach.Plugins.Write;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Records;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Responses;

/// <summary>Takes answers to advice: checks them against the deal, keeps them, and judges the deal again without reading anything twice.</summary>
internal sealed class AdviceDesk(PluginRun run)
{
    private readonly Coaching coaching = new(run);

    /// <summary>What comes of the answer; null where the opportunity is gone.</summary>
    public TakenAnswer? Take(GivenAnswer answer, Guid opportunity)
    {
        if (coaching.Judge(opportunity, run.Now) is not { } before) return null;
        var standing = Standing(before.Deal, answer.Key);
        Check(before, answer, standing);
        try
        {
            return answer.Answer == null ? TakeBack(before, answer, standing) : Keep(before, answer, answer.Answer.Value, standing);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (Failure.IsForbidden(fault))
        {
            throw new InvalidPluginExecutionException(
                "Your roles do not let you answer this advice. The role CRM Coach Rep lets you, on deals that you may extend.");
        }
    }

    private static void Check(Judgement before, GivenAnswer answer, List<IRecord> standing)
    {
        if (StateOf(before.Deal) == OpportunityTable.Lost)
        {
            throw new InvalidPluginExecutionException(
                "This opportunity is closed as lost: there is no advice to answer. Reopen it to work on it again.");
        }

        if (standing.Count > 0 || (answer.Answer != null && IsGiven(before, answer.Key))) return;
        throw new InvalidPluginExecutionException(answer.Answer == null
            ? "There is no answer to take back: this advice was not answered, or its quiet period is over."
            : "This advice is no longer given for this opportunity. Refresh to see what is.");
    }

    /// <summary>Given now, or when the deal was last stored: that is what a person may still see.</summary>
    private static bool IsGiven(Judgement before, string key)
    {
        foreach (var advice in before.Report.Suggestions)
        {
            if (advice.Key == key) return true;
        }

        foreach (var move in before.Report.Moves)
        {
            if (move.Key == key) return true;
        }

        return before.Deal.ListedNotes.Contains(AdviceNote.IdOf(before.Deal.Opportunity.Id, key));
    }

    private TakenAnswer Keep(Judgement before, GivenAnswer answer, AdviceAnswer said, List<IRecord> standing)
    {
        foreach (var earlier in standing)
        {
            if (Choice.Place(earlier.Number(ResponseTable.AnswerColumn)) == (int)said) return Explain(before, answer, earlier);
        }

        var quietUntil = run.Now.AddDays(before.Deal.Published.Playbook.Quiet.DaysAfter(said));
        var row = ResponseTable.Row(before.Deal.Opportunity.Id, run.Context.UserId, answer, run.Now, quietUntil);
        var person = Person(before);
        if (!person.Upsert(row)) person.Update(ResponseTable.Standing(row.Id));
        foreach (var earlier in standing) run.Rows.Update(ResponseTable.Withdrawn(IdOf(earlier)));
        return new TakenAnswer(Again(before, answer.Key, new EntityRecord(row)), quietUntil);
    }

    /// <summary>The same answer again: at most it is explained better.</summary>
    private TakenAnswer Explain(Judgement before, GivenAnswer answer, IRecord earlier)
    {
        var row = ResponseTable.Explained(IdOf(earlier), answer);
        if (row.Attributes.Count > 0) run.AsCaller().Update(row);
        return new TakenAnswer(before, earlier.Time(ResponseTable.QuietUntil));
    }

    private TakenAnswer TakeBack(Judgement before, GivenAnswer answer, List<IRecord> standing)
    {
        var person = Person(before);
        foreach (var earlier in standing) person.Update(ResponseTable.Withdrawn(IdOf(earlier)));
        return new TakenAnswer(Again(before, answer.Key, null), null);
    }

    /// <summary>
    /// Who writes. A closed deal cannot be written in the transaction that a custom API runs in: there a step in the background notices the answer,
    /// and takes the note away.
    /// </summary>
    private RowStore Person(Judgement before) => before.Deal.IsClosed ? run.AsPerson() : run.AsCaller();

    private Judgement Again(Judgement before, string key, IRecord? response)
    {
        var responses = new List<IRecord>(before.Deal.Records.Responses);
        responses.RemoveAll(earlier => earlier.Text(ResponseTable.Key) == key);
        if (response != null) responses.Add(response);
        var deal = before.Deal with { Records = before.Deal.Records with { Responses = responses } };
        var after = coaching.Judge(deal, before.Readings, run.Now);
        coaching.Store(after, "Advice answered");
        return after;
    }

    private static List<IRecord> Standing(GatheredDeal deal, string key)
    {
        var standing = new List<IRecord>();
        foreach (var response in deal.Records.Responses)
        {
            if (response.Text(ResponseTable.Key) == key) standing.Add(response);
        }

        return standing;
    }

    private static Guid IdOf(IRecord response) => response.Id(ResponseTable.Id) ?? Guid.Empty;

    private static int? StateOf(GatheredDeal deal) => deal.Opportunity.GetAttributeValue<OptionSetValue>(OpportunityTable.State)?.Value;
}
