using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Pages.Apps;
using CrmCoach.Sandbox.Pages.Html;
using CrmCoach.Sandbox.Pages.Views;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages;

/// <summary>What the shell shows: the tables that have views, and the users that one can be.</summary>
internal static class Frames
{
    /// <summary>The tables that people know, by type code: opportunities, accounts, contacts, activities, users.</summary>
    private static readonly int[] Familiar = [3, 1, 2, 4200, 8];

    private const string Name = "Sales – sandbox";

    /// <summary>The frame for a reader of a page about a table.</summary>
    public static ShellFrame Of(Organisation organisation, ViewCatalog views, Guid caller, App? app, string? table, string? address) =>
        new(app?.Name ?? Name, app is null ? Navigation(organisation, views, table) : Navigation(app, table, address), Users(organisation, caller));

    /// <summary>The user's row.</summary>
    public static Entity UserOf(Organisation organisation, Guid caller) =>
        organisation.ServiceFor(SystemUser.Id).Retrieve("systemuser", caller, new ColumnSet("fullname"));

    /// <summary>The places of an app's site map, and the way out of the app.</summary>
    private static ShellLink[] Navigation(App app, string? table, string? address) =>
    [
        .. app.Places.Select(place => new ShellLink(place.Title, place.Address, IsAt(place, table, address)) { Group = place.Group }),
        new ShellLink("All tables", "/?appid=", false) { Group = "Sandbox" },
    ];

    private static bool IsAt(AppPlace place, string? table, string? address) =>
        place.Table is null ? address is not null && place.Address.StartsWith(address, StringComparison.Ordinal) : place.Table == table;

    private static ShellLink[] Navigation(Organisation organisation, ViewCatalog views, string? table) => views.All()
        .Select(view => organisation.Tables[view.Table])
        .Distinct()
        .OrderBy(one => one.IsCustom)
        .ThenBy(one => one.ObjectTypeCode is { } code && Array.IndexOf(Familiar, code) is var place and >= 0 ? place : Familiar.Length)
        .Select(one => new ShellLink(one.DisplayCollectionName, "/main.aspx?pagetype=entitylist&etn=" + Uri.EscapeDataString(one.LogicalName), one.LogicalName == table))
        .ToArray();

    private static List<ShellLink> Users(Organisation organisation, Guid caller)
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("fullname", "title") };
        query.AddOrder("fullname", OrderType.Ascending);
        var users = organisation.ServiceFor(SystemUser.Id).RetrieveMultiple(query).Entities;
        return users.Select(user => new ShellLink(LabelOf(user), user.Id.ToString(), user.Id == caller)).ToList();
    }

    private static string LabelOf(Entity user)
    {
        var title = user.GetAttributeValue<string>("title");
        return string.IsNullOrEmpty(title) ? user.GetAttributeValue<string>("fullname") : $"{user.GetAttributeValue<string>("fullname")}, {title}";
    }
}
