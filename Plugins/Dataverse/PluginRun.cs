using System;
using System.Collections.Generic;
using System.Diagnostics;
using CrmCoach.Plugins.Tables;
using CrmCoach.Plugins.Write;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins;

/// <summary>One call by the platform: what happened, and the organisation as SYSTEM and as the caller see it.</summary>
internal sealed class PluginRun
{
    private readonly IOrganizationServiceFactory factory;
    private readonly ITracingService? trace;
    private readonly Stopwatch watch = Stopwatch.StartNew();

    public PluginRun(IServiceProvider services, string step)
    {
        Step = step;
        Context = (IPluginExecutionContext)services.GetService(typeof(IPluginExecutionContext));
        factory = (IOrganizationServiceFactory)services.GetService(typeof(IOrganizationServiceFactory));
        trace = (ITracingService?)services.GetService(typeof(ITracingService));
        Rows = new RowStore(factory.CreateOrganizationService(null));
    }

    /// <summary>The class that the platform called.</summary>
    public string Step { get; }

    public IPluginExecutionContext Context { get; }

    /// <summary>
    /// The organisation as SYSTEM sees it. A deal is judged by all that was done for it, whoever happens to save: the same for every reader, and
    /// able to write notes that others own.
    /// </summary>
    public RowStore Rows { get; }

    /// <summary>When the operation was made: the coach's clock, the same again when a step is tried again.</summary>
    public DateTime Now => Utc.Of(Context.OperationCreatedOn);

    /// <summary>How long the call has run so far.</summary>
    public int Milliseconds => (int)watch.ElapsedMilliseconds;

    /// <summary>What happened, for the history: <c>E-mail created</c>.</summary>
    public string Cause => TableNames.Of(Context.PrimaryEntityName) + " " + Verb(Context.MessageName);

    /// <summary>
    /// The activity or note whose text this update writes; null where it is no such update. When a row was written is known to the second only, so
    /// a text that changes right after it was read would pass for the one that was read.
    /// </summary>
    public Guid? Rewritten =>
        Context.MessageName == "Update"
        && Context.InputParameters.TryGetValue("Target", out var target)
        && target is Entity row
        && ActivityTables.WritesText(row)
            ? row.Id
            : (Guid?)null;

    /// <summary>A text that came in with the call; null where none did.</summary>
    public string? Text(string parameter) => Context.InputParameters.TryGetValue(parameter, out var value) ? value as string : null;

    /// <summary>A whole number that came in with the call; null where none did. The platform may hand out 0 for one that was left out.</summary>
    public int? Number(string parameter) => Context.InputParameters.TryGetValue(parameter, out var value) && value is int number && number != 0 ? number : null;

    /// <summary>A moment that came in with the call, in UTC; null where none did. The platform may hand out the first of all moments for one that was left out.</summary>
    public DateTime? Moment(string parameter) =>
        Context.InputParameters.TryGetValue(parameter, out var value) && value is DateTime moment && moment.Year > 1 ? Utc.Of(moment) : null;

    /// <summary>The organisation with the rights of whoever calls.</summary>
    public RowStore AsCaller() => new(factory.CreateOrganizationService(Context.UserId));

    /// <summary>The same, to write what the coach's steps shall notice as they notice what people write.</summary>
    public RowStore AsPerson() => new(factory.CreateOrganizationService(Context.UserId), isCoach: false);

    /// <summary>As SYSTEM, to write what the coach's steps shall notice.</summary>
    public RowStore Unmarked() => new(factory.CreateOrganizationService(null), isCoach: false);

    /// <summary>Never give it words of a row: the trace log is read by others than the row is.</summary>
    public void Trace(string line) => trace?.Trace("{0}", line);

    /// <summary>The opportunities that a lookup of the row points at now or pointed at before.</summary>
    public IReadOnlyCollection<Guid> OpportunitiesIn(string lookup)
    {
        var found = new HashSet<Guid>();
        Add(found, Context.PreEntityImages, "PreImage", lookup);
        Add(found, Context.PostEntityImages, "PostImage", lookup);
        if (Context.InputParameters.TryGetValue("Target", out var target)) Add(found, target as Entity, lookup);
        return found;
    }

    private static void Add(HashSet<Guid> found, EntityImageCollection images, string alias, string lookup)
    {
        if (images.TryGetValue(alias, out var image)) Add(found, image, lookup);
    }

    private static void Add(HashSet<Guid> found, Entity? row, string lookup)
    {
        var target = row?.GetAttributeValue<EntityReference>(lookup);
        if (target?.LogicalName == OpportunityTable.Name) found.Add(target.Id);
    }

    private static string Verb(string message) => message switch
    {
        "Create" => "created",
        "Update" => "changed",
        "Delete" => "deleted",
        _ => message,
    };
}
