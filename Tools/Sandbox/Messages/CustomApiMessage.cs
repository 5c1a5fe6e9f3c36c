using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Messages;

/// <summary>Runs a custom API: checks what comes in, runs its plug-in as the operation itself inside a transaction, checks what goes out.</summary>
internal sealed class CustomApiMessage(Organisation organisation, CustomApi api) : IMessage
{
    private const string Target = "Target";

    // Parameters of any request, which the platform takes out before the message sees them.
    private static readonly HashSet<string> Common = ["tag"];

    public CustomApi Api => api;

    public bool Writes => true;

    public OrganizationResponse Execute(OrganizationRequest request, Caller caller)
    {
        CheckParameters(request);
        var target = api.BoundTable == null ? null : BoundRow(request);
        var operation = organisation.Operation(api.UniqueName, target, request, caller);
        foreach (var (name, value) in Copy.Of(request.Parameters.Where(parameter => !Common.Contains(parameter.Key))))
            operation.InputParameters[name] = value;
        if (api.PluginTypeId is { } plugin) organisation.Pipeline.RunMain(operation, plugin);
        CheckProperties(operation);
        var response = new OrganizationResponse { ResponseName = api.UniqueName };
        foreach (var (name, value) in operation.OutputParameters) response[name] = Copy.Of(value);
        return response;
    }

    private EntityReference BoundRow(OrganizationRequest request)
    {
        var target = request.Parameter<EntityReference>(Target);
        if (target.LogicalName != api.BoundTable) throw Fault.Invalid($"{api.UniqueName} is bound to {api.BoundTable}, not to {target.LogicalName}.");
        return target;
    }

    private void CheckParameters(OrganizationRequest request)
    {
        foreach (var (name, value) in request.Parameters)
        {
            if (Common.Contains(name) || (name == Target && api.BoundTable != null)) continue;
            var parameter = api.Parameters.FirstOrDefault(parameter => parameter.Name == name)
                ?? throw Fault.Invalid($"{api.UniqueName} has no request parameter {name}.");
            if (value != null && !Fits(parameter.Type, value))
                throw Fault.Invalid($"The request parameter {name} of {api.UniqueName} is a {parameter.Type}, not a {value.GetType().Name}.");
        }

        var missing = api.Parameters.FirstOrDefault(parameter => !parameter.IsOptional && !request.Parameters.ContainsKey(parameter.Name));
        if (missing != null) throw Fault.Invalid($"The request parameter {missing.Name} of {api.UniqueName} is missing.");
    }

    private void CheckProperties(OperationContext operation)
    {
        foreach (var (name, value) in operation.OutputParameters)
        {
            var property = api.Properties.FirstOrDefault(property => property.Name == name)
                ?? throw Fault.Of(ErrorCodes.IsvUnexpected, $"{api.UniqueName} answered {name}, which is not one of its response properties.");
            if (value == null || Fits(property.Type, value)) continue;
            throw Fault.Of(
                ErrorCodes.IsvUnexpected, $"{api.UniqueName} answered a {value.GetType().Name} as {name}, which is a {property.Type}.");
        }
    }

    private static bool Fits(CustomApiType type, object value) => type switch
    {
        CustomApiType.Boolean => value is bool,
        CustomApiType.DateTime => value is DateTime,
        CustomApiType.EntityReference => value is EntityReference,
        CustomApiType.Float => value is double,
        CustomApiType.Integer => value is int,
        CustomApiType.Guid => value is Guid,
        _ => value is string,
    };
}
