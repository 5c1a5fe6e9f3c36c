using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>Values of choices come from the publisher's range and mean one thing each.</summary>
public static partial class ChoiceRules
{
    /// <summary>A publisher's prefix is followed by this many values.</summary>
    private const int Values = 10000;

    public static readonly IReadOnlyList<Rule> All =
    [
        new("choice.range", "A choice's values lie in the publisher's range.", Range),
        new("choice.duplicate", "No choice has a value or a label twice.", Duplicates),
        new("choice.global", "A choice in a file of its own is a global one, with options.", Global),
        new("choice.color", "A colour is written as # and six digits.", Color),
        new("choice.used", "Every global choice is used by a column.", Used),
    ];

    private static IEnumerable<Part> Sets(Tree tree) =>
        tree.Choices
            .Concat(
                tree.Tables
                    .SelectMany(table => table.Columns)
                    .Where(column => column.Type == "picklist")
                    .SelectMany(column => column.Part.Children("optionset")));

    private static IEnumerable<Problem> Range(Tree tree) =>
        from option in Sets(tree).SelectMany(set => set.Descendants("option"))
        where !(int.TryParse(option["value"], out var value) && value / Values == tree.OptionPrefix)
        select option.ProblemAt("value", $"\"{option["value"]}\" is not in the range {tree.OptionPrefix}0000 to {tree.OptionPrefix}9999");

    private static IEnumerable<Problem> Duplicates(Tree tree) =>
        from set in Sets(tree)
        from same in set
            .Descendants("option")
            .GroupBy(option => option["value"])
            .Concat(set.Descendants("option").GroupBy(option => "\"" + option.At("labels", "label")?["description"] + "\""))
        where same.Count() > 1
        select same.Last().Problem($"the choice has {same.Key} twice");

    private static IEnumerable<Problem> Global(Tree tree) =>
        from choice in tree.Choices
        where choice.Text("IsGlobal") != "1" || choice.Text("OptionSetType") != "picklist" || !choice.Descendants("option").Any()
        select choice.Problem("is no global choice with options", "IsGlobal");

    private static IEnumerable<Problem> Color(Tree tree) =>
        from option in Sets(tree).SelectMany(set => set.Descendants("option"))
        where option.Has("Color") && !Hexadecimal().IsMatch(option["Color"])
        select option.ProblemAt("Color", $"\"{option["Color"]}\" is no colour");

    private static IEnumerable<Problem> Used(Tree tree) =>
        from choice in tree.Choices
        where !tree.Columns.Any(column => column.GlobalChoice?.Value == choice["Name"])
        select choice.Problem("no column uses it");

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$")]
    private static partial Regex Hexadecimal();
}
