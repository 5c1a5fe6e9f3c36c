using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.TestPlugins;

/// <summary>Refuses, as a plug-in should.</summary>
public sealed class Refuser : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationServiceFactory factory, ITracingService tracing) =>
        throw new InvalidPluginExecutionException("Not on a Sunday.");
}

/// <summary>Fails, as a plug-in should not.</summary>
public sealed class Crasher : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationServiceFactory factory, ITracingService tracing) =>
        throw new InvalidOperationException("the drawer is empty");
}

/// <summary>Asks to be tried again until it has been tried as often as its configuration says.</summary>
public sealed class Retrier(string configuration) : TestPlugin
{
    private int tries;

    protected override void Run(IPluginExecutionContext context, IOrganizationServiceFactory factory, ITracingService tracing)
    {
        if (++tries < int.Parse(configuration)) throw new InvalidPluginExecutionException(OperationStatus.Retry, "Busy, try again.");
        tracing.Trace("done at try " + tries);
    }
}

/// <summary>Catches what the organisation throws and goes on, which ends the transaction it is in.</summary>
public sealed class Swallower : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationServiceFactory factory, ITracingService tracing)
    {
        var service = factory.CreateOrganizationService(null);
        try
        {
            service.Delete("contact", Guid.NewGuid());
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            tracing.Trace("caught " + fault.Detail.ErrorCode);
        }
    }
}
