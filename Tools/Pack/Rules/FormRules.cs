using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;
using CrmCoach.Pack.Stock;

namespace CrmCoach.Pack.Rules;

/// <summary>Forms name columns, web resources and functions that are there.</summary>
public static class FormRules
{
    private static readonly (string Owner, string[] Path)[] Needs =
    [
        ("systemform", ["form", "tabs", "tab"]), ("tab", ["columns", "column"]), ("column", ["sections", "section"]),
        ("section", ["rows", "row", "cell"]),
    ];

    public static readonly IReadOnlyList<Rule> All =
    [
        new("form.type", "A form lies in the folder of a known type.", Types),
        new("form.part", "A form has a tab, and every tab, column and section what it needs inside.", Parts),
        new("form.column", "A control's column is a column of the table.", Columns),
        new("form.shown", "A control's column is one that forms may show.", Shown),
        new("form.class", "A control's class shows its column's type, and stands on its own or not as it must.", Classes),
        new("form.activity", "What an activity is about, and the text of an e-mail, have controls of their own, which show nothing else.", ActivityControls),
        new("form.control", "Controls, tabs and sections of a form have names, each its own.", Names),
        new("form.url", "A web resource on a form is one of the solution's pages, by name and by id.", Urls),
        new("form.library", "A form's library is a script of the solution's.", Libraries),
        new("form.handler", "A handler's library is one of the form's.", HandlerLibraries),
        new("form.function", "A handler's function is defined in its library.", Functions),
        new("form.context", "A handler is given the execution context, which stands for the form.", Context),
        new("form.event", "An event is known, and a column's change names a column of the table.", Events),
        new("form.quick", "A quick, card or quick create form has no web resource and a quick one no events.", Quick),
        new("form.rows", "A cell of several rows is followed by as many empty ones.", Rows),
    ];

    private static IEnumerable<Problem> Types(Tree tree) =>
        from form in tree.Forms
        where form.Type is not ("main" or "quick" or "card" or "quickCreate" or "mobile")
        select form.Part.Problem($"\"{form.Type}\" is no type of form");

    private static IEnumerable<Problem> Parts(Tree tree) =>
        from form in tree.Forms
        from part in form.Part.WithSelf()
        from need in Needs
        where part.Name == need.Owner && part.At(need.Path) is null
        select part.Problem($"has no {string.Join('/', need.Path)}");

    private static IEnumerable<Problem> Columns(Tree tree) =>
        from form in tree.Forms
        from control in form.Controls
        where control.Has("datafieldname") && !tree.Catalog.HasColumn(form.Table.LogicalName, control["datafieldname"])
        select control.ProblemAt("datafieldname", $"{form.Table.LogicalName} has no column \"{control["datafieldname"]}\"");

    private static IEnumerable<Problem> Shown(Tree tree) =>
        from form in tree.Forms
        from control in form.Controls
        where form.Table.Columns.Any(column => column.LogicalName == control["datafieldname"] && !column.DisplayMask.Contains("ValidForForm"))
        select control.ProblemAt("datafieldname", $"{control["datafieldname"]} is not ValidForForm");

    private static IEnumerable<Problem> Classes(Tree tree) =>
        from form in tree.Forms
        from control in form.Controls
        let type = tree.Catalog.TypeOf(form.Table.LogicalName, control["datafieldname"])
        where control.Has("datafieldname")
            ? type is not null && !ControlClasses.Bound.GetValueOrDefault(control["classid"], []).Contains(type)
            : !ControlClasses.Unbound.Contains(control["classid"])
        select control.ProblemAt(
            "classid", control.Has("datafieldname") ? $"no control for a column of type {type}" : "no control that stands without a column");

    private static IEnumerable<Problem> ActivityControls(Tree tree) =>
        from form in tree.Forms
        from control in form.Controls
        let column = (form.Table.LogicalName, control["datafieldname"])
        where Is(control, ControlClasses.Regarding) != (column.Item2 == "regardingobjectid")
            || Is(control, ControlClasses.EmailBody) != (column is ("email", "description"))
        select control.ProblemAt("classid", $"is no control for {column.Item2} of {form.Table.LogicalName}");

    private static bool Is(Part control, string classId) => string.Equals(control["classid"], classId, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Problem> Names(Tree tree) =>
        from form in tree.Forms
        from kind in ((string Element, string Attribute)[])[("tab", "name"), ("section", "name"), ("control", "id")]
        from same in form.Part.Descendants(kind.Element).GroupBy(part => part[kind.Attribute])
        where same.Key == "" || same.Count() > 1
        select same.Last().Problem(same.Key == "" ? $"has no {kind.Attribute}" : $"a second {kind.Element} called \"{same.Key}\"");

    private static IEnumerable<Problem> Urls(Tree tree) =>
        from form in tree.Forms
        from control in form.Controls
        where Is(control, ControlClasses.WebResource)
        let parameters = control.Child("parameters") ?? control
        let resource = tree.WebResources.FirstOrDefault(resource => resource.Name == parameters.Text("Url"))
        where resource?.Id != parameters.Text("WebResourceId") || !resource.Is(".html", ".htm", ".svg", ".png", ".jpg", ".gif")
        select resource is null
            ? parameters.Problem($"there is no web resource \"{parameters.Text("Url")}\"", "Url")
            : parameters.Problem($"is no page or picture, or not the id of {resource.Name}", "WebResourceId");

    private static IEnumerable<Problem> Libraries(Tree tree) =>
        from form in tree.Forms
        from library in form.Libraries
        where !tree.WebResources.Any(resource => resource.Name == library["name"] && resource.Is(".js"))
        select library.ProblemAt("name", $"there is no script \"{library["name"]}\"");

    private static IEnumerable<Problem> HandlerLibraries(Tree tree) =>
        from form in tree.Forms
        from handler in form.Handlers
        where form.Libraries.All(library => library["name"] != handler["libraryName"])
        select handler.ProblemAt("libraryName", $"the form has no library \"{handler["libraryName"]}\"");

    private static IEnumerable<Problem> Functions(Tree tree) =>
        from form in tree.Forms
        from handler in form.Handlers
        let library = tree.WebResources.FirstOrDefault(resource => resource.Name == handler["libraryName"])
        where library?.Content is not null && !Script.Defines(library.ContentText, handler["functionName"])
        select handler.ProblemAt("functionName", $"{library.Name} does not define {handler["functionName"]}");

    private static IEnumerable<Problem> Context(Tree tree) =>
        from form in tree.Forms
        from handler in form.Handlers
        where handler["passExecutionContext"] != "true" || handler["enabled"] != "true"
        select handler.Problem("has to be enabled and to pass the execution context");

    private static IEnumerable<Problem> Events(Tree tree) =>
        from form in tree.Forms
        from part in form.Part.Descendants("event")
        where part["name"] is not ("onload" or "onsave" or "onchange" or "tabstatechange" or "onreadystatecomplete")
            || part["name"] == "onchange" && !tree.Catalog.HasColumn(form.Table.LogicalName, part["attribute"])
        select part.Problem($"\"{part["name"]}\" of \"{part["attribute"]}\" is no event of this form");

    private static IEnumerable<Problem> Quick(Tree tree) =>
        from form in tree.Forms
        where form.Type is "quick" or "card" or "quickCreate"
        from part in form.Part.Descendants()
        where part.Name == "events" && form.Type == "quick"
            || Is(part, ControlClasses.WebResource)
        select part.Problem($"a form of type {form.Type} cannot have it");

    private static IEnumerable<Problem> Rows(Tree tree) =>
        from form in tree.Forms
        from cell in form.Part.Descendants("cell")
        from problem in RowProblems(cell)
        select problem;

    /// <summary>What is wrong with a cell's span of rows.</summary>
    public static IEnumerable<Problem> RowProblems(Part cell)
    {
        var span = int.TryParse(cell["rowspan"], NumberStyles.None, CultureInfo.InvariantCulture, out var rows) ? rows : 1;
        var following = cell.Element.Parent!.ElementsAfterSelf("row").TakeWhile(row => !row.HasElements).Count();
        if (span > 1 && following < span - 1)
            yield return cell.ProblemAt("rowspan", $"{span - 1} empty rows have to follow, there are {following}");
    }
}
