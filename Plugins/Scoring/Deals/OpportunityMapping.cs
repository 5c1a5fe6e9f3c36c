using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Deals;

/// <summary>The opportunity and its account. The one place that knows their columns.</summary>
internal static class OpportunityMapping
{
    /// <summary>The opportunity behind the records.</summary>
    public static Opportunity Of(DealRecords records, CueList cues)
    {
        var row = records.Opportunity;
        var state = StateOf(row);
        return new Opportunity(row.Id("opportunityid") ?? Guid.Empty, row.Text("name")?.Trim() ?? "", StageOf(row), state)
        {
            CreatedOn = row.Time("createdon"),
            ExpectedClose = row.Time("estimatedclosedate"),
            ClosedOn = state == DealState.Open ? null : row.Time("actualclosedate"),
            MainContact = row.Id("parentcontactid"),
            Account = AccountName(records),
            Brief = BriefOf(row, cues),
        };
    }

    /// <summary>
    /// The later of both columns: organisations that work with the process bar leave <c>salesstage</c> at its default, others never fill
    /// <c>stepname</c>.
    /// </summary>
    private static Stage StageOf(IRecord row)
    {
        var stage = row.Number("salesstage") ?? 0;
        var step = row.Text("stepname") ?? "";
        if (step.Length > 0 && step[0] >= '1' && step[0] <= '4') stage = Math.Max(stage, step[0] - '1');
        return (Stage)Math.Min(Math.Max(stage, 0), (int)Stage.Close);
    }

    private static DealState StateOf(IRecord row)
    {
        var state = row.Number("statecode");
        return state == (int)DealState.Won ? DealState.Won : state == (int)DealState.Lost ? DealState.Lost : DealState.Open;
    }

    private static string AccountName(DealRecords records)
    {
        var id = records.Opportunity.Id("parentaccountid") ?? records.Opportunity.Id("customerid");
        foreach (var account in records.Accounts)
        {
            if (id != null && account.Id("accountid") == id) return account.Text("name")?.Trim() ?? "";
        }

        return "";
    }

    private static Brief BriefOf(IRecord row, CueList cues)
    {
        var shows = default(LabelSet);
        foreach (var column in new[] { "customerneed", "customerpainpoints", "currentsituation", "description" }) shows |= Read(row.Text(column), cues);
        return new Brief(IsFilled(row, "customerneed"), IsFilled(row, "customerpainpoints"), IsFilled(row, "currentsituation"), shows);
    }

    private static bool IsFilled(IRecord row, string column) => !string.IsNullOrWhiteSpace(row.Text(column));

    private static LabelSet Read(string? text, CueList cues) => string.IsNullOrWhiteSpace(text)
        ? default
        : LabelSet.Of(ShortTexts.Read("", text!, cues));
}
