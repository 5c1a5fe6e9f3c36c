using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>Changes to a stock form say what they add; a new form is a whole and says nothing of changes.</summary>
public static class FormChangeRules
{
    private static readonly string[] Ordered = ["tab", "column", "section", "cell", "Handler"];

    public static readonly IReadOnlyList<Rule> All =
    [
        new("form.new", "A form of an own table is a new one: customizable or not, deletable or not, and without marks of change.", New),
        new("form.change", "Changes to a stock form add: every branch is marked once, as Added.", Marked),
        new("form.added", "What stands inside an added branch carries no mark of its own.", Nested),
        new("form.ordinal", "In changes to a form, tabs, sections, cells and handlers have an ordinal, siblings each their own.", Ordinals),
        new("form.variant", "The managed variant of a form stands beside the form.", Variants),
    ];

    private static IEnumerable<Form> Changes(Tree tree) => tree.Forms.Where(form => form.IsChange && !form.Table.IsOwn);

    private static IEnumerable<Problem> New(Tree tree) =>
        from form in tree.Forms
        where !form.IsChange || form.Table.IsOwn
        where form.Part.Text("IsCustomizable") == "" || form.Part.Text("CanBeDeleted") == ""
            || form.Part.Descendants().Any(part => part.Has("solutionaction"))
        select form.Part.Problem("a new form has IsCustomizable and CanBeDeleted, and no solutionaction");

    private static IEnumerable<Problem> Marked(Tree tree) =>
        from form in Changes(tree)
        from part in form.Part.Descendants()
        where part.Name is "control" or "Library" or "Handler"
        where !part.WithAncestors().Any(above => above["solutionaction"] == "Added")
        select part.Problem("neither it nor anything above it is marked as Added");

    private static IEnumerable<Problem> Nested(Tree tree) =>
        from form in Changes(tree)
        from part in form.Part.Descendants()
        where part.Has("solutionaction") && (part["solutionaction"] != "Added" || part.Ancestors().Any(above => above.Has("solutionaction")))
        select part.ProblemAt("solutionaction", "only the top of a branch is marked, and only as Added");

    private static IEnumerable<Problem> Ordinals(Tree tree) =>
        from form in Changes(tree)
        from parent in form.Part.Descendants()
        from problem in OrdinalProblems(parent)
        select problem;

    private static IEnumerable<Problem> OrdinalProblems(Part parent)
    {
        var children = Siblings(parent).Where(IsOrdered).ToList();
        var without = children.Where(child => !int.TryParse(child["ordinalvalue"], out _));
        var taken = children.Except(without).GroupBy(child => (child.Name, child["ordinalvalue"])).SelectMany(same => same.Skip(1));
        return without.Select(child => child.Problem("has no ordinalvalue"))
            .Concat(taken.Select(child => child.ProblemAt("ordinalvalue", $"{child["ordinalvalue"]} is taken by a sibling")));
    }

    /// <summary>The cells of all rows of a section count as siblings.</summary>
    private static IEnumerable<Part> Siblings(Part parent) =>
        parent.Name == "rows"
            ? parent.Children("row").SelectMany(row => row.Children("cell"))
            : parent.Children().Where(child => child.Name != "cell");

    /// <summary>Columns are told apart by an id instead, which counts from 0.</summary>
    private static bool IsOrdered(Part part) => Ordered.Contains(part.Name) && !(part.Name == "column" && part.Has("id"));

    private static IEnumerable<Problem> Variants(Tree tree) =>
        from form in tree.Forms
        where form.IsManagedVariant && !form.Table.Forms.Any(other => !other.IsManagedVariant && other.Id == form.Id)
        select form.Part.Problem("there is no form of which it could be the managed variant");

    private static IEnumerable<Part> WithAncestors(this Part part) => part.Ancestors().Prepend(part);
}
