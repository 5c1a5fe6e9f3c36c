using System;
using System.Linq;
using System.Text.Json;
using CrmCoach.Sandbox.WebApi.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.WebApi.Requests;

/// <summary><c>GET set</c>: rows by <c>$filter</c> and its companions, by FetchXML, or by a view.</summary>
internal static class RetrieveRows
{
    /// <summary>Answers with a page of rows.</summary>
    public static IResult Answer(WebApiCall call)
    {
        var options = QueryOptions.Of(call.Http.Request.Query);
        return options.FetchXml is null && options.SavedQuery is null ? ByOptions(call, options) : FetchedRows.Answer(call, options);
    }

    private static JsonAnswer ByOptions(WebApiCall call, QueryOptions options)
    {
        var columns = Properties.Select(call.Table, options.Select);
        var page = call.Service.RetrieveMultiple(RowQuery.Build(call.Tables, call.Table, options, call.Preferences.PageSize));
        var related = options.Expand.Select(expansion => RelatedRows.Load(call, expansion, page.Entities)).ToArray();
        var writer = new RowWriter(call.Tables, call.Preferences.Annotations);
        return new JsonAnswer(StatusCodes.Status200OK, json =>
        {
            json.WriteString("@odata.context", ContextAddress.Of(call, options));
            if (options.Count)
                json.WriteNumber("@odata.count", page.TotalRecordCount);
            json.WriteStartArray("value");
            foreach (var row in page.Entities)
            {
                json.WriteStartObject();
                writer.Write(json, call.Table, columns, row);
                foreach (var one in related)
                    one.Write(json, writer, row);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteNextLink(json, call, options, page);
        });
    }

    private static void WriteNextLink(Utf8JsonWriter json, WebApiCall call, QueryOptions options, EntityCollection page)
    {
        if (!page.MoreRecords || options.Top is not null)
            return;
        var token = new SkipToken((options.SkipToken?.Page ?? 1) + 1, page.PagingCookie);
        var kept = call.Http.Request.Query.Where(one => one.Key != "$skiptoken").Select(one => $"{one.Key}={Uri.EscapeDataString(one.Value.ToString())}");
        var query = string.Join('&', kept.Append($"$skiptoken={Uri.EscapeDataString(token.ToString())}"));
        json.WriteString("@odata.nextLink", $"{call.Root}{call.Table.EntitySetName}?{query}");
    }
}
