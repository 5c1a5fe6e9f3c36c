using System;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>An operation as one step sees it.</summary>
internal sealed class PluginContext(OperationContext operation, int stage, bool asynchronous, bool inTransaction, EntityReference? extension)
    : IPluginExecutionContext
{
    private const int Sandboxed = 2;

    public OperationContext Operation => operation;

    public int Stage => stage;

    public int Mode => asynchronous ? 1 : 0;

    public bool IsInTransaction => inTransaction;

    public EntityReference? OwningExtension => extension;

    public EntityImageCollection PreEntityImages { get; init; } = [];

    public EntityImageCollection PostEntityImages { get; init; } = [];

    public IPluginExecutionContext? ParentContext => operation.Parent;

    public int IsolationMode => Sandboxed;

    public int Depth => operation.Depth;

    public string MessageName => operation.MessageName;

    public string PrimaryEntityName => operation.PrimaryEntityName;

    public Guid PrimaryEntityId => operation.PrimaryEntityId;

    public string SecondaryEntityName => "none";

    public Guid? RequestId => operation.RequestId;

    public ParameterCollection InputParameters => operation.InputParameters;

    public ParameterCollection OutputParameters => operation.OutputParameters;

    public ParameterCollection SharedVariables => operation.SharedVariables;

    public Guid UserId => operation.UserId;

    public Guid InitiatingUserId => operation.InitiatingUserId;

    public Guid BusinessUnitId => operation.BusinessUnitId;

    public Guid OrganizationId => operation.Organisation.Id;

    public string OrganizationName => operation.Organisation.Name;

    public Guid CorrelationId => operation.CorrelationId;

    public Guid OperationId => operation.OperationId;

    public DateTime OperationCreatedOn => operation.CreatedOn;

    public bool IsExecutingOffline => false;

    public bool IsOfflinePlayback => false;
}
