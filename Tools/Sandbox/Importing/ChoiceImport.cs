using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Global choices, and the options of all choices.</summary>
internal static class ChoiceImport
{
    private const int Component = 9;

    public static void Run(ImportContext context)
    {
        var choices = context.Tables.Choices.ToDictionary(choice => choice.Name);
        foreach (var node in context.Nodes("optionsets", "optionset"))
        {
            var name = node.Named("Name");
            context.Manifest.CheckPrefix(node, name);
            if (context.Brings(Component, name)) throw node.Refuse("the choice is there twice");
            choices[name] = new GlobalChoice(name, node.Label("displaynames", "displayname") ?? name, Options(node));
            context.Bring(Component, name);
            context.Own(PartKind.Choice, name);
        }

        context.Tables = new TableCatalog(context.Tables, context.Tables.Relationships, choices.Values);
    }

    /// <summary>The options of an <c>optionset</c> node, whichever kind it is.</summary>
    public static IReadOnlyList<ChoiceOption> Options(XElement node)
    {
        var kind = node.Text("OptionSetType");
        ChoiceOption[] options = kind switch
        {
            "picklist" or "bit" => [.. node.Children("options", "option").Select(option => Option(option, null))],
            "state" => [.. node.Children("states", "state").Select(option => Option(option, null))],
            "status" => [.. node.Children("statuses", "status").Select(option => Option(option, Number(option, "state")))],
            _ => throw node.Refuse($"OptionSetType {kind} is none that the platform knows"),
        };
        if (options.Length == 0) throw node.Refuse("the choice has no options");
        var twice = options.GroupBy(option => option.Value).FirstOrDefault(group => group.Count() > 1);
        if (twice != null) throw node.Refuse($"the value {twice.Key} is there twice");
        return options;
    }

    private static ChoiceOption Option(XElement node, int? state)
    {
        var label = node.Label("labels", "label") ?? throw node.Refuse("the option has no label");
        return new ChoiceOption(Number(node, "value"), label, state, (string?)node.Attribute("Color"));
    }

    private static int Number(XElement node, string attribute) =>
        int.TryParse(node.Named(attribute), out var value) ? value : throw node.Refuse($"{attribute} is not a whole number");
}
