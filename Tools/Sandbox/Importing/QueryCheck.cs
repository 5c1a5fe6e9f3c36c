using System.ServiceModel;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Query;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Importing;

/// <summary>A query in a solution must be one that runs, on the table that it belongs to.</summary>
internal static class QueryCheck
{
    public static RowQuery Run(ComponentContext context, XElement fetch, TableMetadata table)
    {
        var query = Compiled(context, fetch);
        return query.Root.Table == table.LogicalName
            ? query
            : throw fetch.Refuse($"the query is on {query.Root.Table}, not on {table.LogicalName}");
    }

    private static RowQuery Compiled(ComponentContext context, XElement fetch)
    {
        try
        {
            var query = FetchReader.Read(fetch.ToString());
            QueryCompiler.Compile(query, context.Tables, context.Organisation.Security.For(SystemUser.Id), context.Organisation.Clock.UtcNow);
            return query;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw fetch.Refuse(fault.Message);
        }
    }
}
