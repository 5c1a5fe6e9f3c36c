using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Tests.Dataverse;

/// <summary>What a plug-in is given: the context of an asynchronous step, and one service for everybody.</summary>
internal sealed class StepContext(IOrganizationService service)
    : IPluginExecutionContext, IServiceProvider, IOrganizationServiceFactory, ITracingService
{
    public List<string> Traces { get; } = [];

    public int Stage { get; init; } = 40;

    public int Mode { get; init; } = 1;

    public required string MessageName { get; init; }

    public required string PrimaryEntityName { get; init; }

    public Guid PrimaryEntityId { get; init; }

    public DateTime OperationCreatedOn { get; init; } = new(2026, 11, 21, 16, 0, 0, DateTimeKind.Utc);

    public ParameterCollection InputParameters { get; } = [];

    public ParameterCollection OutputParameters { get; } = [];

    public ParameterCollection SharedVariables { get; } = [];

    public EntityImageCollection PreEntityImages { get; } = [];

    public EntityImageCollection PostEntityImages { get; } = [];

    public IPluginExecutionContext? ParentContext { get; init; }

    public Guid UserId { get; } = Guid.NewGuid();

    public Guid InitiatingUserId => UserId;

    public int Depth => 1;

    public int IsolationMode => 2;

    public bool IsInTransaction => false;

    public Guid? RequestId => null;

    public string SecondaryEntityName => "none";

    public Guid BusinessUnitId => Guid.Empty;

    public Guid OrganizationId => Guid.Empty;

    public string OrganizationName => "test";

    public EntityReference? OwningExtension => null;

    public Guid CorrelationId => Guid.Empty;

    public bool IsExecutingOffline => false;

    public bool IsOfflinePlayback => false;

    public Guid OperationId => Guid.Empty;

    /// <summary>An update of an opportunity: the shortest way to a scoring.</summary>
    public static StepContext Of(Guid opportunity, IOrganizationService service, int mode = 1, int stage = 40) => new(service)
    {
        MessageName = "Update",
        PrimaryEntityName = "opportunity",
        PrimaryEntityId = opportunity,
        Mode = mode,
        Stage = stage,
    };

    public object GetService(Type serviceType) => this;

    public IOrganizationService CreateOrganizationService(Guid? userId) => service;

    public void Trace(string format, params object[] args) => Traces.Add(string.Format(CultureInfo.InvariantCulture, format, args));
}
