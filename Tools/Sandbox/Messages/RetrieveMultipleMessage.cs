using CrmCoach.Sandbox.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Messages;

/// <summary>A page of rows.</summary>
internal sealed class RetrieveMultipleMessage(Organisation organisation) : IMessage
{
    public bool Writes => false;

    public OrganizationResponse Execute(OrganizationRequest request, Caller caller)
    {
        var query = request.Parameter<QueryBase>("Query") switch
        {
            QueryExpression expression => ExpressionReader.Read(expression),
            FetchExpression fetch => FetchReader.Read(fetch.Query),
            var other => throw Fault.NotDone($"a query as {other.GetType().Name}"),
        };
        var page = organisation.Reader.Read(query, organisation.Security.For(caller.UserId));
        return new RetrieveMultipleResponse { ResponseName = "RetrieveMultiple", ["EntityCollection"] = page };
    }
}
