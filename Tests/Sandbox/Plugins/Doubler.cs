using Microsoft.Xrm.Sdk;

namespace CrmCoach.TestPlugins;

/// <summary>A custom API: doubles a number and says on which row.</summary>
public sealed class Doubler : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationServiceFactory factory, ITracingService tracing)
    {
        var number = (int)context.InputParameters["Number"];
        if (number < 0) throw new InvalidPluginExecutionException("Negative.");
        context.OutputParameters["Doubled"] = number * 2;
        context.OutputParameters["Row"] = ((EntityReference)context.InputParameters["Target"]).LogicalName + " stage " + context.Stage;
        if (number > 100) context.OutputParameters["Surprise"] = true;
    }
}
