using System;
using System.Collections.Generic;
using CrmCoach.Plugins.Playbooks;
using CrmCoach.Plugins.Write;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Pillars;
using CrmCoach.Scoring.Reports;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Tables;

/// <summary>The opportunity's columns that the coach writes.</summary>
internal static class OpportunityTable
{
    public const string Name = "opportunity";
    public const string Id = "opportunityid";
    public const string OwnerId = "ownerid";
    public const string State = "statecode";
    public const string Score = "coach_score";
    public const string Band = "coach_band";
    public const string Suggestions = "coach_suggestions";
    public const string ScoredOn = "coach_scoredon";

    public const int Open = 0;
    public const int Lost = 2;

    private const int TopSuggestionLength = 500;
    private const string ScoreChange = "coach_scorechange";
    private const string TrendColumn = "coach_trend";

    private const string InputHash = "coach_inputhash";

    private static readonly string[] BandAndCoverage = { Band, "coach_activitiesscored", "coach_coverage", "coach_playbookversion" };
    private static readonly string[] Advice = { Suggestions, "coach_topsuggestion", "coach_suggestioncount" };

    /// <summary>In the order of <see cref="Pillar"/>.</summary>
    private static readonly string[] PillarScores =
    {
        "coach_obstaclesscore", "coach_relationshipscore", "coach_customerfocusscore", "coach_perseverancescore",
    };

    /// <summary>
    /// What the last scoring stored, and the version of the row, so that nothing is written over what somebody else wrote meanwhile.
    /// </summary>
    public static readonly IReadOnlyList<string> Stored = new List<string>(PillarScores)
    {
        "versionnumber", Score, Band, Suggestions, ScoredOn,
        "coach_topsuggestion", "coach_suggestioncount", "coach_openobstaclecount", "coach_unansweredaskcount", "coach_activitiesscored",
        "coach_playbookversion", InputHash, "coach_coverage", ScoreChange, TrendColumn,
        "coach_refusedandleft", "coach_pushedinsilence", "coach_obstacleleft", "coach_onechannel", "coach_dealonly", "coach_onecontact",
        "coach_forgotten",
    };

    public static EntityReference Reference(Guid id) => new(Name, id);

    /// <summary>What of the report the row does not say yet, and when it was found out; null where the row says it all.</summary>
    public static Entity? Difference(Entity row, Report report, VisibilityLevel level, DateTime scoredOn)
    {
        var change = new Entity(Name, row.Id) { RowVersion = row.RowVersion };
        foreach (var wanted in Wanted(row, report))
        {
            var value = LevelOf(wanted.Key) <= level ? wanted.Value : null;
            if (!Same(row.GetAttributeValue<object>(wanted.Key), value)) change[wanted.Key] = value;
        }

        if (change.Attributes.Count == 0) return null;
        change[ScoredOn] = level == VisibilityLevel.OwnerOnly ? null : scoredOn;
        return change;
    }

    /// <summary>Whether scores were stored: then there may be a history.</summary>
    public static bool HasScores(Entity row) => row.Contains(InputHash);

    /// <summary>From which level on a column is filled.</summary>
    private static VisibilityLevel LevelOf(string column)
    {
        if (Array.IndexOf(BandAndCoverage, column) >= 0) return VisibilityLevel.BandAndCoverage;
        return Array.IndexOf(Advice, column) >= 0 ? VisibilityLevel.Everything : VisibilityLevel.ScoresAndBehaviours;
    }

    private static Dictionary<string, object?> Wanted(Entity row, Report report)
    {
        var columns = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [Score] = report.Score,
            [Band] = Choice.Of(report.Band),
            [Suggestions] = AdviceList.Write(report),
            ["coach_topsuggestion"] = report.Suggestions.Count == 0 ? null : Words.Cut(report.Suggestions[0].Do, TopSuggestionLength),
            ["coach_suggestioncount"] = report.Suggestions.Count,
            ["coach_openobstaclecount"] = report.OpenObstacleCount,
            ["coach_unansweredaskcount"] = report.UnansweredAskCount,
            ["coach_activitiesscored"] = report.Coverage.Scored,
            ["coach_playbookversion"] = report.PlaybookVersion,
            [InputHash] = report.InputHash,
        };
        foreach (var pillar in report.Pillars) columns[PillarScores[(int)pillar.Pillar]] = pillar.Score;
        AddCoverage(columns, report.Coverage);
        AddBehaviours(columns, report.Behaviours);
        AddTrend(columns, row, report.Score);
        return columns;
    }

    /// <summary>
    /// In percent; empty where nothing is recorded. What was never sent, was said before or came from a machine is nothing that the score lacks; what was
    /// read in part is read, and what counts only by what people say of it is not.
    /// </summary>
    private static void AddCoverage(Dictionary<string, object?> columns, CoverageReport coverage)
    {
        int read = coverage.Scored, total = coverage.Scored;
        foreach (var skipped in coverage.Skipped)
        {
            if (skipped.Reason is not (SkipReason.Empty or SkipReason.Private or SkipReason.OtherLanguage or SkipReason.Unreadable)) continue;
            if (skipped.IsCounted) read--;
            else total++;
        }

        columns["coach_coverage"] = total == 0 ? null : 100 * read / total;
    }

    private static void AddBehaviours(Dictionary<string, object?> columns, Behaviours behaviours)
    {
        columns["coach_refusedandleft"] = behaviours.IsRefusedAndLeft;
        columns["coach_pushedinsilence"] = behaviours.IsPushedInSilence;
        columns["coach_obstacleleft"] = behaviours.IsObstacleLeft;
        columns["coach_onechannel"] = behaviours.IsOneChannel;
        columns["coach_dealonly"] = behaviours.IsDealOnly;
        columns["coach_onecontact"] = behaviours.IsOneContact;
        columns["coach_forgotten"] = behaviours.IsForgotten;
    }

    /// <summary>The last move of the score stays until the next: a scoring that finds the same score says nothing of it.</summary>
    private static void AddTrend(Dictionary<string, object?> columns, Entity row, int? score)
    {
        var before = row.GetAttributeValue<int?>(Score);
        var stays = before == score && row.Contains(TrendColumn);
        columns[ScoreChange] = stays ? row.GetAttributeValue<int?>(ScoreChange) : score - before;
        columns[TrendColumn] = stays ? row.GetAttributeValue<OptionSetValue>(TrendColumn) : score == null ? null : Choice.Of(TrendOf(score - before));
    }

    private static Trend TrendOf(int? change) => change switch
    {
        null or 0 => Trend.FirstScore,
        > 0 => Trend.Up,
        _ => Trend.Down,
    };

    /// <summary>The platform stores no empty text.</summary>
    private static bool Same(object? stored, object? wanted) => Equals(stored, wanted is "" ? null : wanted);
}
