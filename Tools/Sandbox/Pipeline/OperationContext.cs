using System;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>One operation on its way through the pipeline; the steps of all stages share its parameters and variables.</summary>
internal sealed class OperationContext
{
    public required string MessageName { get; init; }

    public required string PrimaryEntityName { get; init; }

    public Guid PrimaryEntityId { get; init; }

    public required Guid UserId { get; init; }

    public required Guid InitiatingUserId { get; init; }

    public Guid BusinessUnitId { get; init; }

    public required Guid CorrelationId { get; init; }

    public Guid OperationId { get; init; } = Guid.NewGuid();

    public Guid? RequestId { get; init; }

    /// <summary>1 for what a client asks for, one more for what a plug-in asks for.</summary>
    public required int Depth { get; init; }

    public required DateTime CreatedOn { get; init; }

    public required Organisation Organisation { get; init; }

    /// <summary>The step that caused this operation, or null.</summary>
    public PluginContext? Parent { get; init; }

    public ParameterCollection InputParameters { get; init; } = [];

    public ParameterCollection OutputParameters { get; init; } = [];

    public ParameterCollection SharedVariables { get; init; } = [];

    public Entity Target => (Entity)InputParameters["Target"];
}
