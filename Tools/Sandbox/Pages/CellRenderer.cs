using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pages.Forms;
using CrmCoach.Sandbox.Pages.Html;
using CrmCoach.Sandbox.Pages.Timeline;
using CrmCoach.Sandbox.Serving;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pages;

/// <summary>The markup of the cells of one row's form.</summary>
internal sealed class CellRenderer(PageRequest request, TableMetadata table, Entity row, bool isReadOnly)
{
    private const string Empty = "–";
    private const string RichFormat = "richtext";

    /// <summary>What the row is called.</summary>
    public string Name => table.PrimaryNameColumn is { } column && row.GetAttributeValue<string>(column) is { Length: > 0 } name ? name : "(no name)";

    /// <summary>What a row of the table is called.</summary>
    public string TableLabel => table.DisplayName;

    /// <summary>A term and its value for the header, which is only read.</summary>
    public IEnumerable<Element> HeaderFact(FormCell cell)
    {
        var column = table.Columns[cell.Control.Column!];
        yield return new Element("dt").Text(cell.Label ?? column.DisplayName);
        yield return new Element("dd").Add(Shown(column));
    }

    /// <summary>The button that saves what was changed; none where nothing can be.</summary>
    public Element? SaveButton() =>
        isReadOnly ? null : new Element("button").With("type", "button").With("id", "save").With("class", "primary").Flag("disabled").Text("Save");

    /// <summary>A cell of a section.</summary>
    public Element Cell(FormCell cell) => cell.Control.Kind switch
    {
        ControlKind.WebResource => WebResource(cell),
        ControlKind.Timeline => new Element("div").With("class", "timeline").With("data-control", cell.Control.Id).Add(TimelineList.Render(request.Service, row.Id)),
        _ => Field(cell, table.Columns[cell.Control.Column!]),
    };

    private Element Field(FormCell cell, ColumnMetadata column)
    {
        var isEditable = !isReadOnly && !cell.Control.IsDisabled && column.IsValidForUpdate && !IsMarkedUp(column);
        var input = isEditable ? FieldInput.Of(column, Value(column)) : null;
        var element = new Element("div").With("class", "cell");
        if (cell.ShowLabel)
            element.Add(new Element(input is null ? "span" : "label").With("class", "label").With("for", input is null ? null : $"field-{cell.Control.Id}").Text(cell.Label ?? column.DisplayName));
        return element.Add(input?.With("id", $"field-{cell.Control.Id}").With("data-column", column.LogicalName) ?? Shown(column));
    }

    private Element Shown(ColumnMetadata column)
    {
        var value = Value(column);
        if (column.Format == RichFormat && value is string html)
            return new Element("div").With("class", "value rich").Add(RichText.Render(html));
        if (value is EntityCollection parties)
            return new Element("span").With("class", "value").Text(PartyNames(parties));
        var text = ShownText.Of(column, value) is { Length: > 0 } shown ? shown : Empty;
        var output = new Element("span").With("class", "value").With("data-column", column.LogicalName);
        return value is EntityReference reference && request.HasForm(reference.LogicalName)
            ? output.Add(new Element("a").With("href", FormPage.Address(reference.LogicalName, reference.Id)).Text(text))
            : output.Text(text);
    }

    private static string PartyNames(EntityCollection parties)
    {
        var names = parties.Entities.Select(party => party.GetAttributeValue<EntityReference>("partyid")?.Name ?? party.GetAttributeValue<string>("addressused"));
        return string.Join("; ", names.OfType<string>()) is { Length: > 0 } all ? all : Empty;
    }

    /// <summary>Rich text with mark-up is only shown: the sandbox has no editor for it.</summary>
    private bool IsMarkedUp(ColumnMetadata column) => column.Format == RichFormat && Value(column) is string html && html.Contains('<');

    private object? Value(ColumnMetadata column) => row.Contains(column.LogicalName) ? row[column.LogicalName] : null;

    private Element WebResource(FormCell cell)
    {
        var control = cell.Control;
        return new Element("div").With("class", "webresource").With("data-rows", cell.RowSpan.ToString(CultureInfo.InvariantCulture))
            .With("data-control", control.Id).With("data-title", cell.Label ?? control.WebResource).With("data-src", Source(control));
    }

    private string Source(FormControl control)
    {
        var parameters = new List<KeyValuePair<string, string>>();
        if (control.Data is { Length: > 0 } data)
            parameters.Add(new("data", data));
        if (control.PassParameters)
            parameters.AddRange(RowParameters());
        var query = string.Join('&', parameters.Select(one => $"{one.Key}={Uri.EscapeDataString(one.Value)}"));
        return request.WebResources.BasePath + control.WebResource + (query.Length == 0 ? "" : "?" + query);
    }

    private KeyValuePair<string, string>[] RowParameters()
    {
        var language = Platform.LanguageCode.ToString(CultureInfo.InvariantCulture);
        return
        [
            new("typename", table.LogicalName),
            new("type", (table.ObjectTypeCode ?? 10000).ToString(CultureInfo.InvariantCulture)),
            new("id", row.Id.ToString("B").ToUpperInvariant()),
            new("orgname", request.OrganisationName),
            new("userlcid", language),
            new("orglcid", language),
        ];
    }
}
