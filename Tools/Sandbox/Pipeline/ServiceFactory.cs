using System;
using CrmCoach.Sandbox.Messages;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>Gives a plug-in the organisation as SYSTEM (null), as the user of its context (empty id) or as another user.</summary>
internal sealed class ServiceFactory(PluginContext context, PluginExecution execution) : IOrganizationServiceFactory
{
    public IOrganizationService CreateOrganizationService(Guid? userId)
    {
        var operation = context.Operation;
        var user = userId switch
        {
            null => SystemUser.Id,
            { } id when id == Guid.Empty => context.UserId,
            { } id => id,
        };
        var caller = new Caller(user, context.InitiatingUserId, context.CorrelationId) { Parent = context, Execution = execution };
        return new OrganizationService(operation.Organisation, caller);
    }
}
