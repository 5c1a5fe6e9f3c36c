using System;
using System.Collections.Generic;
using System.Globalization;
using CrmCoach.Plugins.Responses;
using CrmCoach.Plugins.Write;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Tables;

/// <summary>What people answered to advice, and where they corrected a reading: a row for each answer, kept for counting.</summary>
internal static class ResponseTable
{
    public const string Name = "coach_response";
    public const string Id = "coach_responseid";
    public const string OpportunityId = "coach_opportunityid";
    public const string Key = "coach_key";
    public const string AnswerColumn = "coach_answer";
    public const string QuietUntil = "coach_quietuntil";
    public const string State = "statecode";

    private const string ReasonColumn = "coach_reason";
    private const string Comment = "coach_comment";
    private const string Status = "statuscode";
    private const int NameLength = 200;
    private const int AdviceKind = 1;
    private const int ReadingKind = 2;

    /// <summary>What a scoring has to know of them.</summary>
    public static readonly IReadOnlyList<string> Columns = Scoring.Records.Columns.Response;

    /// <summary>
    /// An answer to advice. Whoever gives the same answer again on the same day writes the same row, also after taking it back.
    /// </summary>
    public static Entity Row(Guid opportunity, Guid person, GivenAnswer answer, DateTime now, DateTime quietUntil)
    {
        var row = New(opportunity, person, answer.Answer!.Value, answer.Key, now);
        row["coach_kind"] = Choice.Of(AdviceKind);
        row[Key] = answer.Key;
        row["coach_rule"] = RuleOf(answer.Key);
        row[QuietUntil] = quietUntil;
        row[ReasonColumn] = answer.Reason is { } reason ? Choice.Of((int)reason) : null;
        row[Comment] = answer.Comment;
        return row;
    }

    /// <summary>A correction of what was found in an activity.</summary>
    public static Entity Row(Guid opportunity, Guid person, GivenCorrection correction, DateTime now)
    {
        var row = New(opportunity, person, correction.Answer, correction.Place, now);
        row["coach_kind"] = Choice.Of(ReadingKind);
        row[Key] = correction.Place;
        row["coach_label"] = correction.Correction.Label.Name();
        row["coach_activityid"] = correction.Activity.Id.ToString("D");
        return row;
    }

    /// <summary>Reason and comment, given after the answer.</summary>
    public static Entity Explained(Guid id, GivenAnswer answer)
    {
        var row = new Entity(Name, id);
        if (answer.Reason is { } reason) row[ReasonColumn] = Choice.Of((int)reason);
        if (answer.Comment != null) row[Comment] = answer.Comment;
        return row;
    }

    /// <summary>The answer stands, after it had been taken back.</summary>
    public static Entity Standing(Guid id) => InState(id, 0, 1);

    /// <summary>The answer is taken back: it no longer silences anything, and is not counted.</summary>
    public static Entity Withdrawn(Guid id) => InState(id, 1, 2);

    private static Entity New(Guid opportunity, Guid person, AdviceAnswer answer, string subject, DateTime now)
    {
        var day = now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var row = new Entity(Name, NameBasedId.Of(opportunity, "response " + subject + " " + answer + " " + person.ToString("D") + " " + day))
        {
            ["coach_name"] = Words.Cut(answer + ": " + subject, NameLength),
            [OpportunityId] = OpportunityTable.Reference(opportunity),
            [AnswerColumn] = Choice.Of((int)answer),
        };
        return row;
    }

    private static Entity InState(Guid id, int state, int status) =>
        new(Name, id) { [State] = new OptionSetValue(state), [Status] = new OptionSetValue(status) };

    /// <summary>A key is the rule, a colon, and what it is about.</summary>
    private static string RuleOf(string key) => key.Split(':')[0];
}
