using System;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.TestPlugins;

/// <summary>What every plug-in here needs.</summary>
public abstract class TestPlugin : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory));
        var tracing = (ITracingService)serviceProvider.GetService(typeof(ITracingService));
        Run(context, factory, tracing);
    }

    protected abstract void Run(IPluginExecutionContext context, IOrganizationServiceFactory factory, ITracingService tracing);
}
