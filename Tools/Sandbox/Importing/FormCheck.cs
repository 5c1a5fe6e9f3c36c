using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Importing;

/// <summary>What a form names must exist: columns, libraries, web resources; and its ids must differ.</summary>
internal static class FormCheck
{
    /// <param name="context">The import.</param>
    /// <param name="merged">The form as it will be.</param>
    /// <param name="brought">What the solution says of it, to name the node.</param>
    /// <param name="table">The form's table.</param>
    public static void Run(ComponentContext context, XElement merged, XElement brought, TableMetadata table)
    {
        foreach (var control in brought.Descendants("control")) CheckControl(context, control, table);
        foreach (var library in brought.Descendants("Library")) CheckWebResource(context, library, library.Named("name"));
        var libraries = merged.Descendants("Library").Select(library => (string?)library.Attribute("name")).ToHashSet();
        foreach (var handler in brought.Descendants("Handler"))
        {
            if (!libraries.Contains(handler.Named("libraryName"))) throw handler.Refuse($"the form has no library {handler.Named("libraryName")}");
        }

        foreach (var change in brought.Descendants("event").Where(item => item.Attribute("attribute") != null))
            context.Column(change, table, change.Named("attribute"));
        CheckIds(merged, brought);
    }

    private static void CheckControl(ComponentContext context, XElement control, TableMetadata table)
    {
        if (!Guid.TryParse(control.Named("classid"), out _)) throw control.Refuse("classid is not an id");
        var column = (string?)control.Attribute("datafieldname");
        if (column != null) context.Column(control, table, column);
        var parameters = control.Element("parameters");
        var url = parameters?.OptionalText("Url");
        if (parameters?.Element("WebResourceId") != null && url != null) CheckWebResource(context, control, url);
    }

    private static void CheckWebResource(ComponentContext context, XElement node, string name)
    {
        if (!WebResourceImport.Exists(context, name)) throw node.Refuse($"there is no web resource {name}");
    }

    private static void CheckIds(XElement merged, XElement brought)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in merged.Descendants().Where(node => node.Name.LocalName is "tab" or "section" or "cell"))
        {
            var id = (string?)node.Attribute("id");
            if (id == null || seen.Add(id)) continue;
            var ours = brought.Descendants(node.Name).LastOrDefault(other => (string?)other.Attribute("id") == id);
            throw (ours ?? brought).Refuse($"the id {id} is used twice");
        }
    }
}
