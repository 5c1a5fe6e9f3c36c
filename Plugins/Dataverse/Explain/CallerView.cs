using System;
using CrmCoach.Plugins.Playbooks;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Reports;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Plugins.Explain;

/// <summary>As much of a report as the caller gets: its owner all, others what is stored for them to see.</summary>
internal static class CallerView
{
    /// <summary>The report; throws where all of it is for the owner.</summary>
    public static Report Of(PluginRun run, Judgement judgement)
    {
        var level = LevelFor(run, judgement.Deal.Opportunity, judgement.Deal.Published);
        if (level == VisibilityLevel.OwnerOnly)
            throw new InvalidPluginExecutionException("The coaching of this opportunity is for its owner only. Ask them to show it to you.");
        return At(level, judgement.Report);
    }

    /// <summary>How much the caller gets of a deal.</summary>
    public static VisibilityLevel LevelFor(PluginRun run, Entity opportunity, PublishedPlaybook published)
    {
        var level = published.LevelAt(run.Now);
        return level == VisibilityLevel.Everything || IsOwner(run, opportunity.GetAttributeValue<EntityReference>(OpportunityTable.OwnerId))
            ? VisibilityLevel.Everything
            : level;
    }

    /// <summary>What of a report belongs to a level.</summary>
    public static Report At(VisibilityLevel level, Report report) => level switch
    {
        VisibilityLevel.Everything => report,
        VisibilityLevel.ScoresAndBehaviours => report with { Suggestions = Array.Empty<Suggestion>(), Moves = Array.Empty<Move>() },
        _ => new Report(report.OpportunityId, report.Name, report.AsOf, null, report.Band)
        {
            Coverage = report.Coverage,
            PlaybookVersion = report.PlaybookVersion,
        },
    };

    /// <summary>What a team owns, each of its members does.</summary>
    private static bool IsOwner(PluginRun run, EntityReference? owner)
    {
        if (owner == null || owner.LogicalName != "team") return owner?.Id == run.Context.UserId;
        var query = new QueryExpression("teammembership") { ColumnSet = new ColumnSet("teammembershipid"), TopCount = 1 };
        query.Criteria.AddCondition("teamid", ConditionOperator.Equal, owner.Id);
        query.Criteria.AddCondition("systemuserid", ConditionOperator.Equal, run.Context.UserId);
        return run.Rows.Top(query).Count > 0;
    }
}
