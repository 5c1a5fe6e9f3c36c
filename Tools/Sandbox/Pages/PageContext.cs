using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Security;
using CrmCoach.Sandbox.Serving;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pages;

/// <summary>What the scripts of a page are told, as JSON: see <c>client/page.js</c>.</summary>
internal static class PageContext
{
    /// <summary>The JSON text; <paramref name="form"/> writes the members of the form, where the page is one.</summary>
    public static string Json(Organisation organisation, WebResources webResources, Entity user, string clientUrl, Action<Utf8JsonWriter>? form)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("clientUrl", clientUrl);
            json.WriteString("webResources", webResources.BasePath);
            json.WriteString("version", Platform.Version);
            WriteOrganisation(json, organisation);
            WriteUser(json, user, organisation.Security.Roles.Of(user.Id));
            WriteTables(json, organisation.Tables);
            WriteForm(json, form);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteOrganisation(Utf8JsonWriter json, Organisation organisation)
    {
        json.WriteStartObject("organization");
        json.WriteString("id", organisation.Id);
        json.WriteString("uniqueName", organisation.Name);
        json.WriteNumber("languageId", Platform.LanguageCode);
        json.WriteEndObject();
    }

    private static void WriteUser(Utf8JsonWriter json, Entity user, IEnumerable<SecurityRole> roles)
    {
        json.WriteStartObject("user");
        json.WriteString("id", user.Id);
        json.WriteString("name", user.GetAttributeValue<string>("fullname"));
        json.WriteNumber("languageId", Platform.LanguageCode);
        json.WriteStartArray("roles");
        foreach (var role in roles)
        {
            json.WriteStartObject();
            json.WriteString("id", role.Id);
            json.WriteString("name", role.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTables(Utf8JsonWriter json, TableCatalog tables)
    {
        json.WriteStartObject("tables");
        foreach (var table in tables)
        {
            json.WriteStartObject(table.LogicalName);
            json.WriteString("set", table.EntitySetName);
            json.WriteString("id", table.PrimaryIdColumn);
            json.WriteString("name", table.PrimaryNameColumn);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteForm(Utf8JsonWriter json, Action<Utf8JsonWriter>? form)
    {
        if (form is null)
            return;
        json.WriteStartObject("form");
        form(json);
        json.WriteEndObject();
    }
}
