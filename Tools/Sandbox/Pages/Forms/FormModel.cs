using System.Collections.Generic;

namespace CrmCoach.Sandbox.Pages.Forms;

/// <summary>A main form, as its XML describes it.</summary>
internal sealed record FormModel(
    string Name, IReadOnlyList<FormCell> Header, IReadOnlyList<FormTab> Tabs, IReadOnlyList<string> Libraries, IReadOnlyList<FormHandler> Handlers);

/// <summary>A tab: its columns side by side.</summary>
internal sealed record FormTab(string Name, string Label, IReadOnlyList<FormColumn> Columns);

/// <summary>A column of a tab: its sections one below the other.</summary>
/// <param name="Width">Percent of the tab.</param>
internal sealed record FormColumn(int Width, IReadOnlyList<FormSection> Sections);

/// <summary>A section: its rows of cells.</summary>
internal sealed record FormSection(string Name, string? Label, IReadOnlyList<FormCell> Cells);

/// <summary>A cell with the one control in it.</summary>
/// <param name="Label">The label that the form gives it; null where the column's own is meant or none is shown.</param>
/// <param name="ShowLabel">Whether a label is shown.</param>
/// <param name="RowSpan">Its height in rows.</param>
/// <param name="Control">The control.</param>
internal sealed record FormCell(string? Label, bool ShowLabel, int RowSpan, FormControl Control);

/// <summary>What a control is.</summary>
internal enum ControlKind
{
    Column,
    WebResource,
    Timeline,
}

/// <summary>A control.</summary>
/// <param name="Id">Its name in the client API.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Column">The column it shows; null for other kinds.</param>
/// <param name="WebResource">The web resource it shows; null for other kinds.</param>
/// <param name="PassParameters">Whether the web resource is told the row.</param>
/// <param name="Data">The custom parameter of the web resource, or null.</param>
/// <param name="IsDisabled">Whether the form makes it read-only.</param>
internal sealed record FormControl(
    string Id, ControlKind Kind, string? Column, string? WebResource, bool PassParameters, string? Data, bool IsDisabled);

/// <summary>A function that the form calls when something happens.</summary>
/// <param name="Event">The event: <c>onload</c> or <c>onsave</c>.</param>
/// <param name="Function">The function, with its namespaces.</param>
/// <param name="PassContext">Whether it is given the execution context.</param>
internal sealed record FormHandler(string Event, string Function, bool PassContext);
