using System;
using System.Xml.Linq;
using CrmCoach.Sandbox.Importing;

namespace CrmCoach.Sandbox.Editing;

/// <summary>
/// What a customizer changes in the organisation itself: the unmanaged layer, which lies over those of all solutions. As on the platform an edited view
/// holds whole until the edit is removed, so that upgrades of it do not show; an edited form and the solutions' changes are merged; an edited label stays.
/// </summary>
public sealed class LocalEdits
{
    internal const string Layer = "Active";

    private readonly Organisation organisation;

    internal LocalEdits(Organisation organisation) => this.organisation = organisation;

    /// <summary>Calls a table, or a column of it, otherwise.</summary>
    /// <exception cref="ArgumentException">There is no such table or column.</exception>
    public void ChangeLabel(string table, string? column, string label)
    {
        var known = organisation.Tables.Find(table) ?? throw new ArgumentException($"There is no table {table}.", nameof(table));
        if (column != null && !known.Columns.Contains(column)) throw new ArgumentException($"{table} has no column {column}.", nameof(column));
        LabelEdits.Save(organisation.Components, table, column, label);
        organisation.Reload();
    }

    /// <summary>Changes a view of a solution; what is null stays as it is.</summary>
    /// <exception cref="ArgumentException">There is no such view.</exception>
    /// <exception cref="ImportException">The query or the layout is none that the platform would take.</exception>
    public void ChangeView(Guid viewId, string? name = null, string? fetchXml = null, string? layoutXml = null)
    {
        var context = new ComponentContext(organisation);
        var before = ViewLayer.Top(context, viewId);
        var layer = new ViewLayer(viewId, name ?? before.Name, fetchXml ?? before.FetchXml, layoutXml ?? before.LayoutXml);
        var table = context.Tables[(string)context.CellOf("savedquery", viewId, "returnedtypecode")!];
        var query = QueryCheck.Run(context, XElement.Parse(layer.FetchXml), table);
        if (layer.LayoutXml != null) ViewImport.CheckLayout(context, XElement.Parse(layer.LayoutXml), table, query);
        context.Components.Save(ViewLayer.LocalKind, viewId.ToString("D"), Layer, layer);
        context.SaveRow("savedquery", viewId, layer.Values);
    }

    /// <summary>Changes a form by a <c>form</c> element in the manner of managed changes: with solutionaction Added, Modified or Removed.</summary>
    /// <exception cref="ArgumentException">There is no such form.</exception>
    /// <exception cref="ImportException">The change names what is not there.</exception>
    public void ChangeForm(Guid formId, string changeXml)
    {
        var context = new ComponentContext(organisation);
        using var transaction = organisation.Database.Begin();
        context.Components.Save(FormLayer.Kind, FormLayer.KeyOf(formId, Layer), Layer, new FormLayer(formId, Layer, changeXml));
        var merged = FormLayers.Merged(context, formId);
        var table = context.Tables[(string)context.CellOf("systemform", formId, "objecttypecode")!];
        FormCheck.Run(context, merged, XElement.Parse(changeXml), table);
        context.SaveRow("systemform", formId, new() { ["formxml"] = merged.ToString(SaveOptions.DisableFormatting) });
        transaction.Complete();
    }

    /// <summary>Removes the edit of a view, so that the solution's shows again.</summary>
    /// <exception cref="ArgumentException">There is no such view.</exception>
    public void RemoveViewEdit(Guid viewId)
    {
        var context = new ComponentContext(organisation);
        context.Components.Delete(ViewLayer.LocalKind, viewId.ToString("D"));
        context.SaveRow("savedquery", viewId, ViewLayer.Top(context, viewId).Values);
    }
}
