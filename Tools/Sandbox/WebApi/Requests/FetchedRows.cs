using System;
using System.Linq;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.WebApi.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.WebApi.Requests;

/// <summary>
/// <c>GET set?fetchXml=…</c> and <c>GET set?savedQuery=…</c>. As on the platform, a column without a value is left out, and columns of linked tables
/// and aggregates come under their aliases.
/// </summary>
internal static class FetchedRows
{
    /// <summary>Answers with a page of rows.</summary>
    public static IResult Answer(WebApiCall call, QueryOptions options)
    {
        if (options is not { Select: null, Filter: null, OrderBy: null, Top: null, Expand.Count: 0 })
            throw ODataException.BadQuery("fetchXml and savedQuery cannot be combined with $select, $filter, $orderby, $top or $expand.");
        var fetch = Parse(call, options.FetchXml ?? SavedFetch(call, options.SavedQuery!.Value));
        if (call.Preferences.PageSize is { } size && fetch.Attribute("top") is null)
            fetch.SetAttributeValue("count", size);
        var page = call.Service.RetrieveMultiple(new FetchExpression(fetch.ToString(SaveOptions.DisableFormatting)));
        var writer = new RowWriter(call.Tables, call.Preferences.Annotations);
        return new JsonAnswer(StatusCodes.Status200OK, json =>
        {
            json.WriteString("@odata.context", ContextAddress.Of(call, options));
            if (options.Count)
                json.WriteNumber("@odata.count", page.TotalRecordCount);
            WriteMore(json, fetch, page);
            json.WriteStartArray("value");
            foreach (var row in page.Entities)
                writer.WriteFetched(json, call.Table, row);
            json.WriteEndArray();
        });
    }

    private static XElement Parse(WebApiCall call, string text)
    {
        try
        {
            var fetch = XElement.Parse(text);
            var name = fetch.Element("entity")?.Attribute("name")?.Value;
            return name == call.Table.LogicalName
                ? fetch
                : throw ODataException.BadQuery($"The FetchXML asks for '{name}', the address for '{call.Table.EntitySetName}': both must be of one table.");
        }
        catch (XmlException failure)
        {
            throw ODataException.BadQuery($"Invalid XML in fetchXml: {failure.Message}");
        }
    }

    private static string SavedFetch(WebApiCall call, Guid id)
    {
        var view = call.Service.Retrieve("savedquery", id, new ColumnSet("fetchxml"));
        return view.GetAttributeValue<string>("fetchxml");
    }

    private static void WriteMore(Utf8JsonWriter json, XElement fetch, EntityCollection page)
    {
        if (!page.MoreRecords || fetch.Attribute("top") is not null)
            return;
        var number = (int?)fetch.Attribute("page") ?? 1;
        var encoded = Uri.EscapeDataString(Uri.EscapeDataString(page.PagingCookie ?? ""));
        var cookie = new XElement("cookie", new XAttribute("pagenumber", number + 1), new XAttribute("pagingcookie", encoded), new XAttribute("istracking", "False"));
        json.WriteString("@Microsoft.Dynamics.CRM.fetchxmlpagingcookie", cookie.ToString(SaveOptions.DisableFormatting));
        json.WriteBoolean("@Microsoft.Dynamics.CRM.morerecords", true);
    }
}
