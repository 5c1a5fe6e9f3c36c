using System;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pages.Apps;
using CrmCoach.Sandbox.Pages.Charts;
using CrmCoach.Sandbox.Pages.Dashboards;
using CrmCoach.Sandbox.Pages.Forms;
using CrmCoach.Sandbox.Pages.Html;
using CrmCoach.Sandbox.Pages.Views;
using CrmCoach.Sandbox.Serving;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pages;

/// <summary>What every page needs: the organisation as its reader sees it, and the shell around its content.</summary>
internal sealed class PageRequest(Organisation organisation, WebResources webResources, Guid caller, string clientUrl, string? app = null, string? address = null)
{
    public TableCatalog Tables => organisation.Tables;

    public string OrganisationName => organisation.Name;

    public WebResources WebResources => webResources;

    /// <summary>The organisation as the reader sees it.</summary>
    public IOrganizationService Service { get; } = organisation.ServiceFor(caller);

    /// <summary>The views of the organisation.</summary>
    public ViewCatalog Views { get; } = new(organisation);

    public ChartCatalog Charts { get; } = new(organisation);

    public DashboardCatalog Dashboards { get; } = new(organisation);

    /// <summary>The apps that the reader may open.</summary>
    public AppCatalog Apps { get; } = new(organisation, caller);

    /// <summary>The app that the reader is in, or null.</summary>
    public App? App => app is { Length: > 0 } ? Apps.Find(app) : null;

    /// <summary>The main forms of the organisation.</summary>
    public FormCatalog Forms { get; } = new(organisation);

    /// <summary>Whether rows of a table can be opened.</summary>
    public bool HasForm(string table) => Tables.Find(table) is { IsReadOnly: false } or { LogicalName: "systemuser" };

    /// <summary>The shell of a page about a table.</summary>
    public Shell Shell(string title, string? table, string? script = null, string? context = null) =>
        new(title, Frames.Of(organisation, Views, caller, App, table, address)) { Context = context, Script = script };

    /// <summary>What the page's scripts are told.</summary>
    public string Context(Action<System.Text.Json.Utf8JsonWriter>? form = null) =>
        PageContext.Json(organisation, webResources, Frames.UserOf(organisation, caller), clientUrl, form);
}
