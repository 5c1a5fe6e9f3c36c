using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace CrmCoach.Sandbox.Messages;

/// <summary>The definition of a table: of its columns the names, and nothing else.</summary>
internal sealed class RetrieveEntityMessage(Organisation organisation) : IMessage
{
    public bool Writes => false;

    public OrganizationResponse Execute(OrganizationRequest request, Caller caller)
    {
        if (!Equals(request["EntityFilters"], EntityFilters.Attributes)) throw Fault.NotDone("RetrieveEntity of anything but the columns");
        var table = organisation.Table(request.Parameter<string>("LogicalName"));
        var columns = table.Columns.Select(column => new AttributeMetadata { LogicalName = column.LogicalName }).ToArray();
        var definition = new EntityMetadata { LogicalName = table.LogicalName };
        // As on the real type, nobody outside the SDK can set it.
        typeof(EntityMetadata).GetProperty(nameof(EntityMetadata.Attributes))!.SetValue(definition, columns);
        return new RetrieveEntityResponse { ResponseName = "RetrieveEntity", ["EntityMetadata"] = definition };
    }
}
