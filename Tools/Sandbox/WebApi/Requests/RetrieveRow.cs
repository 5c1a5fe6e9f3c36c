using System.Linq;
using CrmCoach.Sandbox.WebApi.Rows;
using Microsoft.AspNetCore.Http;

namespace CrmCoach.Sandbox.WebApi.Requests;

/// <summary><c>GET set(id)</c></summary>
internal static class RetrieveRow
{
    /// <summary>Answers with the row.</summary>
    public static IResult Answer(WebApiCall call)
    {
        var options = QueryOptions.Of(call.Http.Request.Query);
        if (options is not { Filter: null, OrderBy: null, Top: null, Count: false, FetchXml: null, SavedQuery: null, SkipToken: null })
            throw ODataException.BadQuery("A single row takes $select and $expand only.");
        return Row(call, call.Id, options, StatusCodes.Status200OK);
    }

    /// <summary>The document of one row, for this request and for those that return what they wrote.</summary>
    public static IResult Row(WebApiCall call, System.Guid id, QueryOptions options, int status)
    {
        var columns = Properties.Select(call.Table, options.Select);
        var row = call.Service.Retrieve(call.Table.LogicalName, id, RowQuery.Columns(call.Tables, call.Table, options));
        var related = options.Expand.Select(expansion => RelatedRows.Load(call, expansion, [row])).ToArray();
        var writer = new RowWriter(call.Tables, call.Preferences.Annotations);
        return new JsonAnswer(status, json =>
        {
            json.WriteString("@odata.context", $"{ContextAddress.Of(call, options)}/$entity");
            writer.Write(json, call.Table, columns, row);
            foreach (var one in related)
                one.Write(json, writer, row);
        });
    }
}
