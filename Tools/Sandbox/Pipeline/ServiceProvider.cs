using System;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>The services of a plug-in. For anything else it answers null, as the platform does for what it does not know.</summary>
internal sealed class ServiceProvider(PluginContext context, PluginExecution execution) : IServiceProvider
{
    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IPluginExecutionContext) || serviceType == typeof(IExecutionContext)) return context;
        if (serviceType == typeof(IOrganizationServiceFactory)) return new ServiceFactory(context, execution);
        return serviceType == typeof(ITracingService) ? new TracingService(execution) : null;
    }
}
