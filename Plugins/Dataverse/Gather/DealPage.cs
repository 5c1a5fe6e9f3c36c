using System;
using System.Collections.Generic;
using System.Globalization;
using CrmCoach.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Plugins.Gather;

/// <summary>
/// A walk over the deals that coaching is for: open ones, and those won of late. It goes by creation date, so that it can be left off and taken up again
/// while deals come and go.
/// </summary>
internal static class DealPage
{
    private const string CreatedOn = "createdon";
    private const string ClosedOn = "actualclosedate";
    private const string Format = "yyyy-MM-ddTHH:mm:ss.fffffffZ";
    private const int Won = 1;

    /// <summary>A won deal is looked after for so long: twice the window after which nothing counts any more.</summary>
    private const int WonDays = 240;

    /// <summary>Works on the deals after a cursor, as many as size and time allow. Answers where to go on; null when all is done.</summary>
    /// <param name="run">The call.</param>
    /// <param name="rows">The deals, with the rights of whoever it is for.</param>
    /// <param name="cursor">What was answered before; null or empty to begin.</param>
    /// <param name="size">How many at most.</param>
    /// <param name="work">What to do with each.</param>
    /// <exception cref="InvalidPluginExecutionException">The cursor is none.</exception>
    public static string? Walk(PluginRun run, RowStore rows, string? cursor, int size, Action<Guid> work)
    {
        var stint = new Stint(size, () => run.Milliseconds);
        string? next = null;
        foreach (var deal in After(rows, cursor ?? "", run.Now))
        {
            if (stint.IsOver) return next;
            stint.Take();
            next = CursorAt(deal);
            work(deal.Id);
        }

        return null;
    }

    /// <summary>The deals after a cursor, oldest first; all where it is empty. They are read as they are asked for.</summary>
    private static IEnumerable<Entity> After(RowStore rows, string cursor, DateTime now)
    {
        var since = Parse(cursor, out var last);
        var ties = new List<Entity>();
        var isPast = since == null;
        foreach (var deal in rows.All(Query(since, now)))
        {
            if (!isPast && DateOf(deal) == since)
            {
                ties.Add(deal);
                continue;
            }

            if (!isPast)
            {
                foreach (var tie in Behind(ties, last)) yield return tie;
                isPast = true;
            }

            yield return deal;
        }

        if (isPast) yield break;
        foreach (var tie in Behind(ties, last)) yield return tie;
    }

    private static string CursorAt(Entity deal) => DateOf(deal).ToString(Format, CultureInfo.InvariantCulture) + " " + deal.Id.ToString("D");

    /// <summary>Of deals made in the same moment, those after the last one; all of them where that one is gone.</summary>
    private static List<Entity> Behind(List<Entity> ties, Guid last)
    {
        var next = ties.FindIndex(deal => deal.Id == last) + 1;
        return ties.GetRange(next, ties.Count - next);
    }

    private static QueryExpression Query(DateTime? since, DateTime now)
    {
        var query = new QueryExpression(OpportunityTable.Name) { ColumnSet = new ColumnSet(OpportunityTable.Id, CreatedOn, "name", OpportunityTable.OwnerId) };
        var states = query.Criteria.AddFilter(LogicalOperator.Or);
        states.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityTable.Open);
        var won = states.AddFilter(LogicalOperator.And);
        won.AddCondition(OpportunityTable.State, ConditionOperator.Equal, Won);
        won.AddCondition(ClosedOn, ConditionOperator.GreaterEqual, now.Date.AddDays(-WonDays));
        if (since != null) query.Criteria.AddCondition(CreatedOn, ConditionOperator.GreaterEqual, since.Value);
        query.AddOrder(CreatedOn, OrderType.Ascending);
        query.AddOrder(OpportunityTable.Id, OrderType.Ascending);
        return query;
    }

    private static DateTime DateOf(Entity deal) => Utc.Of(deal.GetAttributeValue<DateTime>(CreatedOn));

    private static DateTime? Parse(string cursor, out Guid last)
    {
        last = Guid.Empty;
        if (cursor.Length == 0) return null;
        var parts = cursor.Split(' ');
        const DateTimeStyles Style = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (parts.Length == 2
            && DateTime.TryParseExact(parts[0], Format, CultureInfo.InvariantCulture, Style, out var since)
            && Guid.TryParse(parts[1], out last)) return since;
        throw new InvalidPluginExecutionException("The cursor has to be what Next of the call before answered, or be left out to begin.");
    }
}
