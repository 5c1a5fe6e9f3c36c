using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.TestPlugins;

/// <summary>Changes the name before it is stored.</summary>
public sealed class Renamer : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationServiceFactory factory, ITracingService tracing)
    {
        var target = (Entity)context.InputParameters["Target"];
        target["name"] = target.GetAttributeValue<string>("name") + " (renamed)";
    }
}

/// <summary>Writes its row again, and so again.</summary>
public sealed class Looper : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationServiceFactory factory, ITracingService tracing) =>
        factory.CreateOrganizationService(null).Update(new Entity(context.PrimaryEntityName, context.PrimaryEntityId) { ["description"] = "depth " + context.Depth });
}

/// <summary>Adds a task to the row, with a tag, as the user who saved it; its configuration is the user otherwise.</summary>
public sealed class Follower(string configuration) : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationServiceFactory factory, ITracingService tracing)
    {
        var service = factory.CreateOrganizationService(configuration == "system" ? (Guid?)null : Guid.Empty);
        var target = new Entity("task") { ["subject"] = "Follow up", ["regardingobjectid"] = new EntityReference(context.PrimaryEntityName, context.PrimaryEntityId) };
        service.Execute(new CreateRequest { Target = target, Parameters = { ["tag"] = "ours" } });
        service.RetrieveMultiple(new QueryExpression("task"));
    }
}
