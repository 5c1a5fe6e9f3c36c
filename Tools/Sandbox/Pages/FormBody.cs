using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Pages.Forms;
using CrmCoach.Sandbox.Pages.Html;

namespace CrmCoach.Sandbox.Pages;

/// <summary>The markup of a form: header, tabs, columns, sections and cells.</summary>
internal static class FormBody
{
    /// <summary>The form with one tab open.</summary>
    public static Element Render(FormModel form, CellRenderer cells, string? openTab)
    {
        var open = form.Tabs.FirstOrDefault(tab => string.Equals(tab.Name, openTab, StringComparison.OrdinalIgnoreCase)) ?? form.Tabs[0];
        return new Element("article").With("class", "form")
            .Add(Header(form, cells))
            .Add(TabList(form.Tabs, open))
            .Add(form.Tabs.Select(tab => Panel(tab, tab == open, cells)));
    }

    private static Element Header(FormModel form, CellRenderer cells)
    {
        var title = new Element("div").With("class", "title").Add(new Element("h1").Text(cells.Name)).Add(new Element("p").Text(cells.TableLabel));
        var facts = new Element("dl").Add(form.Header.SelectMany(cells.HeaderFact));
        return new Element("header").Add(title).Add(facts).Add(cells.SaveButton());
    }

    private static Element TabList(IReadOnlyList<FormTab> tabs, FormTab open) =>
        new Element("div").With("class", "tabs").With("role", "tablist").Add(tabs.Select(tab => TabButton(tab, tab == open)));

    private static Element TabButton(FormTab tab, bool isOpen) => new Element("button")
        .With("type", "button").With("role", "tab").With("id", $"tab-{tab.Name}").With("aria-controls", $"panel-{tab.Name}")
        .With("aria-selected", isOpen ? "true" : "false").With("tabindex", isOpen ? "0" : "-1").With("data-tab", tab.Name).Text(tab.Label);

    private static Element Panel(FormTab tab, bool isOpen, CellRenderer cells) => new Element("div")
        .With("class", "panel").With("role", "tabpanel").With("id", $"panel-{tab.Name}").With("aria-labelledby", $"tab-{tab.Name}")
        .Flag("hidden", !isOpen)
        .Add(tab.Columns.Select(column => Column(column, cells)));

    private static Element Column(FormColumn column, CellRenderer cells) => new Element("div")
        .With("class", $"column w{Math.Clamp((column.Width + 2) / 5 * 5, 20, 100)}")
        .Add(column.Sections.Select(section => Section(section, cells)));

    private static Element Section(FormSection section, CellRenderer cells)
    {
        var element = new Element("section");
        if (!string.IsNullOrEmpty(section.Label))
            element.Add(new Element("h2").Text(section.Label));
        return element.Add(section.Cells.Select(cells.Cell));
    }
}
