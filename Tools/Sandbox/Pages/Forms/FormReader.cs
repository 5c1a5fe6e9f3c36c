using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Pages.Forms;

/// <summary>Reads form XML. A control, an event or a parameter that the sandbox cannot show or call is refused by name.</summary>
internal static class FormReader
{
    private static readonly Guid WebResourceClass = new("9FDF5F91-88B1-47F4-AD53-C11EFC01A01D");
    private static readonly Guid TimelineClass = new("06375649-C143-495E-A496-C962E5B4488E");
    private static readonly string[] Events = ["onload", "onsave"];

    /// <summary>The model of a complete form.</summary>
    public static FormModel Read(string name, XElement form) => new(
        name,
        Cells(form.Element("header")),
        form.Elements("tabs").Elements("tab").Where(IsVisible).Select(Tab).ToArray(),
        form.Elements("formLibraries").Elements("Library").Select(library => Required(library, "name")).ToArray(),
        form.Elements("events").Elements("event").SelectMany(Handlers).ToArray());

    private static FormTab Tab(XElement tab) =>
        new(Required(tab, "name"), Label(tab) ?? Required(tab, "name"), tab.Elements("columns").Elements("column").Select(Column).ToArray());

    private static FormColumn Column(XElement column) =>
        new(Percent((string?)column.Attribute("width")), column.Elements("sections").Elements("section").Where(IsVisible).Select(Section).ToArray());

    private static FormSection Section(XElement section) =>
        new((string?)section.Attribute("name") ?? "", Flag(section, "showlabel", true) ? Label(section) : null, Cells(section));

    private static FormCell[] Cells(XElement? parent) =>
        parent?.Elements("rows").Elements("row").Elements("cell").Where(cell => IsVisible(cell) && cell.Element("control") is not null).Select(Cell).ToArray() ?? [];

    private static FormCell Cell(XElement cell) =>
        new(Label(cell), Flag(cell, "showlabel", true), (int?)cell.Attribute("rowspan") ?? 1, Control(cell.Element("control")!));

    private static FormControl Control(XElement control)
    {
        var id = Required(control, "id");
        var kind = Guid.TryParse((string?)control.Attribute("classid"), out var classId) ? classId : Guid.Empty;
        var parameters = control.Element("parameters");
        if (kind == WebResourceClass)
        {
            var url = (string?)parameters?.Element("Url") ?? throw new FormException($"the web resource control '{id}' has no Url.");
            return new(id, ControlKind.WebResource, null, url, (bool?)parameters?.Element("PassParameters") ?? false, (string?)parameters?.Element("Data"), true);
        }

        if (kind == TimelineClass)
            return new(id, ControlKind.Timeline, null, null, false, null, true);
        var column = (string?)control.Attribute("datafieldname") ?? throw new FormException($"the control '{id}' of class {kind} is not known to the sandbox.");
        return new(id, ControlKind.Column, column, null, false, null, Flag(control, "disabled", false));
    }

    private static IEnumerable<FormHandler> Handlers(XElement @event)
    {
        var name = Required(@event, "name");
        var handlers = @event.Elements("Handlers").Elements("Handler").Where(handler => Flag(handler, "enabled", true)).ToArray();
        if (handlers.Length > 0 && Array.IndexOf(Events, name) < 0)
            throw new FormException($"the event '{name}' is not known to the sandbox; it knows {string.Join(", ", Events)}.");
        return handlers.Select(handler => Handler(name, handler));
    }

    private static FormHandler Handler(string name, XElement handler)
    {
        var function = Required(handler, "functionName");
        return string.IsNullOrEmpty((string?)handler.Attribute("parameters"))
            ? new FormHandler(name, function, Flag(handler, "passExecutionContext", false))
            : throw new FormException($"the handler {function} has parameters, which the sandbox does not pass.");
    }

    private static string Required(XElement element, string name) =>
        (string?)element.Attribute(name) ?? throw new FormException($"<{element.Name.LocalName}> has no '{name}'.");

    private static string? Label(XElement element) => (string?)element.Elements("labels").Elements("label").FirstOrDefault(IsEnglish)?.Attribute("description");

    private static bool IsEnglish(XElement label) =>
        (string?)label.Attribute("languagecode") == Serving.Platform.LanguageCode.ToString(CultureInfo.InvariantCulture);

    private static bool IsVisible(XElement element) => Flag(element, "visible", true);

    private static bool Flag(XElement element, string name, bool otherwise) => (bool?)element.Attribute(name) ?? otherwise;

    private static int Percent(string? width) =>
        int.TryParse(width?.TrimEnd('%'), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) ? percent : 100;
}
