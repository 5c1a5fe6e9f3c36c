using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Messages;

/// <summary>Which table a request is about, for the record.</summary>
internal static class RequestTable
{
    public static string? Of(OrganizationRequest request)
    {
        if (request.Parameters.TryGetValue("Target", out var target)) return Of(target);
        return request.Parameters.TryGetValue("Query", out var query) ? Of(query) : null;
    }

    private static string? Of(object? named) => named switch
    {
        Entity row => row.LogicalName,
        EntityReference reference => reference.LogicalName,
        QueryExpression query => query.EntityName,
        FetchExpression fetch => (string?)XElement.Parse(fetch.Query).Element("entity")?.Attribute("name"),
        _ => null,
    };
}
