using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

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

/// <summary>Catches what the organisation throws and goes on; with a configuration it asks for more.</summary>
public sealed class Swallower(string configuration) : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationServiceFactory factory, ITracingService tracing)
    {
        var service = factory.CreateOrganizationService(null);
        try
        {
            service.Retrieve("contact", Guid.NewGuid(), new ColumnSet(true));
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            tracing.Trace("caught " + fault.Detail.ErrorCode);
        }

        if (!string.IsNullOrEmpty(configuration)) service.RetrieveMultiple(new QueryExpression("contact"));
    }
}
