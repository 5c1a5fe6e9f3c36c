using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Serving;

/// <summary>
/// Serves the web resources that solutions brought, below a path that changes with each import as on the platform, so that browsers may keep them.
/// While web resources are being written, a folder can stand in for what was imported.
/// </summary>
internal sealed class WebResources(Organisation organisation, string? folder)
{
    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".htm"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".xml"] = "text/xml; charset=utf-8",
        [".resx"] = "text/xml; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".ico"] = "image/x-icon",
    };

    private readonly string? root = folder is null ? null : Path.GetFullPath(folder);

    /// <summary>Where web resources are, ending with a slash.</summary>
    public string BasePath => $"/%7B{Version()}%7D/WebResources/";

    /// <summary>Answers with the web resource of that name.</summary>
    public IResult Answer(HttpContext http, string name)
    {
        if (Content(name) is not { } content)
            return Results.NotFound();
        http.Response.Headers.CacheControl = root is null ? "private, max-age=86400" : "no-store";
        return Results.Bytes(content, ContentTypes.GetValueOrDefault(Path.GetExtension(name)) ?? "application/octet-stream");
    }

    /// <summary>Whether there is a web resource of that name.</summary>
    public bool Exists(string name) => Content(name) is not null;

    /// <summary>The RESX files that a library declares as its dependencies.</summary>
    public IEnumerable<string> StringsOf(string library)
    {
        var dependencies = Find(library, "dependencyxml")?.GetAttributeValue<string>("dependencyxml");
        return string.IsNullOrEmpty(dependencies)
            ? []
            : XElement.Parse(dependencies).Descendants("Library").Select(one => (string?)one.Attribute("name")).OfType<string>()
                .Where(name => name.EndsWith(".resx", StringComparison.OrdinalIgnoreCase));
    }

    private byte[]? Content(string name)
    {
        if (root is not null && FromFolder(root, name) is { } written)
            return written;
        var content = Find(name, "content")?.GetAttributeValue<string>("content");
        return content is null ? null : Convert.FromBase64String(content);
    }

    private static byte[]? FromFolder(string root, string name)
    {
        var path = Path.GetFullPath(Path.Combine(root, name));
        return path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    private Entity? Find(string name, string column)
    {
        var query = new QueryExpression("webresource") { ColumnSet = new ColumnSet(column) };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        return organisation.ServiceFor(SystemUser.Id).RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private Guid Version()
    {
        var query = new QueryExpression("solution") { ColumnSet = new ColumnSet("uniquename", "version", "versionnumber") };
        query.AddOrder("uniquename", OrderType.Ascending);
        var solutions = organisation.ServiceFor(SystemUser.Id).RetrieveMultiple(query).Entities;
        var state = string.Join('\n', solutions.Select(one => $"{one["uniquename"]} {one["version"]} {one.GetAttributeValue<long>("versionnumber")}"));
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(state)).AsSpan(0, 16));
    }
}
