using System;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pages.Forms;
using CrmCoach.Sandbox.Pages.Html;
using CrmCoach.Sandbox.Pages.Views;
using CrmCoach.Sandbox.Serving;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pages;

/// <summary>What every page needs: the organisation as its reader sees it, and the shell around its content.</summary>
internal sealed class PageRequest(Organisation organisation, WebResources webResources, Guid caller, string clientUrl)
{
    public TableCatalog Tables => organisation.Tables;

    public string OrganisationName => organisation.Name;

    public WebResources WebResources => webResources;

    /// <summary>The organisation as the reader sees it.</summary>
    public IOrganizationService Service { get; } = organisation.ServiceFor(caller);

    /// <summary>The views of the organisation.</summary>
    public ViewCatalog Views { get; } = new(organisation);

    /// <summary>The main forms of the organisation.</summary>
    public FormCatalog Forms { get; } = new(organisation);

    /// <summary>Whether rows of a table can be opened.</summary>
    public bool HasForm(string table) => Tables.Find(table) is { IsReadOnly: false } or { LogicalName: "systemuser" };

    /// <summary>The shell of a page about a table.</summary>
    public Shell Shell(string title, string? table, string? script = null, string? context = null) =>
        new(title, Frames.Of(organisation, Views, caller, table)) { Context = context, Script = script };

    /// <summary>What the page's scripts are told.</summary>
    public string Context(Action<System.Text.Json.Utf8JsonWriter>? form = null) =>
        PageContext.Json(organisation, webResources, Frames.UserOf(organisation, caller), clientUrl, form);
}
