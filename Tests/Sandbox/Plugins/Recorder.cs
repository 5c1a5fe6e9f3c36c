using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.TestPlugins;

/// <summary>Traces what it is given. Its configuration is its name.</summary>
public sealed class Recorder(string configuration) : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationServiceFactory factory, ITracingService tracing)
    {
        tracing.Trace("{0} {1} of {2} stage {3} mode {4} depth {5}", configuration, context.MessageName, context.PrimaryEntityName, context.Stage, context.Mode, context.Depth);
        tracing.Trace("transaction {0}", context.IsInTransaction);
        if (context.InputParameters["Target"] is Entity target) tracing.Trace("target " + Keys(target));
        foreach (var image in context.PreEntityImages) tracing.Trace("before " + image.Key + " " + Values(image.Value));
        foreach (var image in context.PostEntityImages) tracing.Trace("after " + image.Key + " " + Values(image.Value));
        for (var operation = context; operation != null; operation = operation.ParentContext)
        {
            if (operation.SharedVariables.ContainsKey("tag")) tracing.Trace("tag {0} at depth {1}", operation.SharedVariables["tag"], operation.Depth);
        }

        context.SharedVariables["seen by " + configuration] = context.SharedVariables.Count.ToString(CultureInfo.InvariantCulture);
        tracing.Trace("shared " + string.Join(",", context.SharedVariables.Keys.OrderBy(key => key, System.StringComparer.Ordinal)));
    }

    private static string Keys(Entity row) => string.Join(",", row.Attributes.Keys.OrderBy(key => key, System.StringComparer.Ordinal));

    private static string Values(Entity row) =>
        string.Join(",", row.Attributes.OrderBy(item => item.Key, System.StringComparer.Ordinal).Select(Written));

    private static string Written(KeyValuePair<string, object> item) =>
        item.Key + "=" + (item.Value is EntityReference reference ? reference.LogicalName : item.Value);
}
