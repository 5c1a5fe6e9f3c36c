using System;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Messages;

/// <summary>What every message does first: find its table, check that the caller may write, begin an operation.</summary>
internal static class OperationStart
{
    public static TableMetadata Table(this Organisation organisation, string? name) =>
        organisation.Tables.Find(name ?? "") ?? throw Fault.UnknownTable(name ?? "");

    /// <summary>A table whose rows clients write; the platform refuses messages for those that it keeps itself.</summary>
    public static TableMetadata WritableTable(this Organisation organisation, string? name, string message)
    {
        var table = organisation.Table(name);
        if (!table.IsReadOnly) return table;
        throw Fault.Of(ErrorCodes.NotSupported, $"The '{message}' method does not support entities of type '{table.LogicalName}'.");
    }

    /// <summary>Refuses a row that the caller may not change: one that he may not read, and another's note.</summary>
    public static void RequireWritable(this Organisation organisation, TableMetadata table, Guid id, Caller caller)
    {
        if (caller.UserId == SystemUser.Id) return;
        var row = organisation.Reader.Find(table, id, table.Ownership == Ownership.User ? ["ownerid"] : [], organisation.Security.For(caller.UserId));
        if (row == null && !organisation.Rows.Exists(table, id)) throw Fault.Missing(table.LogicalName, id);
        if (row == null || (table.LogicalName == "annotation" && row.GetAttributeValue<EntityReference>("ownerid").Id != caller.UserId))
            throw Denial.Of("Write", table, id, caller);
    }

    public static OperationContext Operation(
        this Organisation organisation, string message, TableMetadata table, Guid id, OrganizationRequest request, Caller caller) =>
        organisation.Operation(message, new EntityReference(table.LogicalName, id), request, caller);

    public static OperationContext Operation(
        this Organisation organisation, string message, EntityReference? primary, OrganizationRequest request, Caller caller) => new()
        {
            MessageName = message,
            PrimaryEntityName = primary?.LogicalName ?? "none",
            PrimaryEntityId = primary?.Id ?? Guid.Empty,
            UserId = caller.UserId,
            InitiatingUserId = caller.InitiatingUserId,
            BusinessUnitId = organisation.Users.BusinessUnitOf(caller.UserId),
            CorrelationId = caller.CorrelationId,
            RequestId = request.RequestId,
            Depth = caller.Depth,
            CreatedOn = organisation.Clock.UtcNow,
            Organisation = organisation,
            Parent = caller.Parent,
            SharedVariables = request.Shared(),
        };
}
