using System;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Messages;

/// <summary>One row by its id.</summary>
internal sealed class RetrieveMessage(Organisation organisation) : IMessage
{
    public bool Writes => false;

    public OrganizationResponse Execute(OrganizationRequest request, Caller caller)
    {
        var target = request.Parameter<EntityReference>("Target");
        var columns = request.Parameter<ColumnSet>("ColumnSet");
        var table = organisation.Table(target.LogicalName);
        var row = organisation.Reader.Find(
            table, target.Id, columns.AllColumns ? null : columns.Columns.AsEnumerable(), organisation.Security.For(caller.UserId));
        return new RetrieveResponse { ResponseName = "Retrieve", ["Entity"] = row ?? throw Absent(table, target.Id, caller) };
    }

    private Exception Absent(TableMetadata table, Guid id, Caller caller) =>
        organisation.Rows.Exists(table, id) ? Denial.Of("Read", table, id, caller) : Fault.Missing(table.LogicalName, id);
}
