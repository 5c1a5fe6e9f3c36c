using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;
using CrmCoach.Sandbox.Messages;
using CrmCoach.Sandbox.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>One request to the Web API with all that a handler needs to answer it.</summary>
internal sealed class WebApiCall(Organisation organisation, Guid caller, HttpContext http, ResourcePath path)
{
    /// <summary>Where the service is, below the site's address.</summary>
    public const string BasePath = "/api/data/v9.2/";

    public TableCatalog Tables => organisation.Tables;

    /// <summary>The actions that solutions brought.</summary>
    public IReadOnlyList<CustomApi> CustomApis => organisation.CustomApis;

    /// <summary>The organisation as the caller sees it.</summary>
    public IOrganizationService Service { get; } = organisation.ServiceFor(caller);

    /// <summary>Who calls.</summary>
    public Guid Caller => caller;

    public HttpContext Http => http;

    public ResourcePath Path => path;

    public Preferences Preferences { get; } = Preferences.Of(http.Request.Headers);

    /// <summary>The address of the service as the client wrote it, ending with a slash.</summary>
    public string Root { get; } = $"{http.Request.Scheme}://{http.Request.Host}{BasePath}";

    /// <summary>The table of the entity set that the path names.</summary>
    public TableMetadata Table { get; } = organisation.Tables.FindSet(path.Set) ?? throw ODataException.NoResource(path.Set);

    /// <summary>The row that the path names.</summary>
    public Guid Id => path.Id ?? throw new InvalidOperationException("The path names a set, not a row.");

    /// <summary>The address of a row of the table.</summary>
    public string AddressOf(Guid id) => $"{Root}{Table.EntitySetName}({id})";

    /// <summary>Reads the body, which must be JSON; an absent one is an empty object where <paramref name="optional"/>.</summary>
    public Task<JsonElement> BodyAsync(bool optional = false) => JsonBody.ReadAsync(http, optional);
}
