using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Reading the nodes of a solution, with a refusal that says where.</summary>
internal static class ImportNode
{
    // What tells a node from its siblings, the best first: an attribute or a child.
    private static readonly string[] Identities =
    [
        "uniquename", "UniqueName", "Name", "name", "PhysicalName", "schemaName", "functionName", "attribute", "id", "Id", "FullName", "formid",
        "savedqueryid", "value", "PartName", "Extension", "type",
    ];

    public static ImportException Refuse(this XElement node, string reason) =>
        new(node.Document?.Annotation<string>() ?? "", PathOf(node), reason);

    /// <summary>The text of a child that must be there and not empty.</summary>
    public static string Text(this XElement node, string child)
    {
        var text = node.OptionalText(child);
        return string.IsNullOrEmpty(text) ? throw node.Refuse($"{child} is missing or empty") : text;
    }

    public static string? OptionalText(this XElement node, string child) => node.Element(child)?.Value.Trim();

    public static string Named(this XElement node, string attribute) =>
        (string?)node.Attribute(attribute) ?? throw node.Refuse($"the attribute {attribute} is missing");

    public static int Whole(this XElement node, string child) => ParseWhole(node, child, node.Text(child));

    public static int? OptionalWhole(this XElement node, string child)
    {
        var text = node.OptionalText(child);
        return string.IsNullOrEmpty(text) ? null : ParseWhole(node, child, text);
    }

    public static bool Flag(this XElement node, string child) => node.OptionalText(child) == "1";

    public static Guid Key(this XElement node, string what, string? text) =>
        Guid.TryParse(text, out var id) && id != Guid.Empty ? id : throw node.Refuse($"{what} is not an id: '{text}'");

    public static IEnumerable<XElement> Children(this XElement? node, string list, string item) => node?.Element(list)?.Elements(item) ?? [];

    /// <summary>The label in the base language among <c>displayname</c>, <c>label</c> or <c>LocalizedName</c> nodes.</summary>
    public static string? Label(this XElement node, string list, string item, int language = 1033)
    {
        var labels = node.Children(list, item).ToList();
        var label = labels.Find(candidate => (string?)candidate.Attribute("languagecode") == language.ToString(CultureInfo.InvariantCulture));
        return (string?)(label ?? labels.FirstOrDefault())?.Attribute("description");
    }

    private static int ParseWhole(XElement node, string child, string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw node.Refuse($"{child} is not a whole number: '{text}'");

    // The root says nothing, unless it is all there is.
    private static string PathOf(XElement node) => node.Parent == null
        ? node.Name.LocalName + Identity(node)
        : string.Join('/', node.AncestorsAndSelf().Reverse().Skip(1).Select(step => step.Name.LocalName + Identity(step)));

    private static string Identity(XElement node)
    {
        foreach (var name in Identities)
        {
            var text = (string?)node.Attribute(name) ?? (node.Element(name) is { HasElements: false } child ? child.Value : null);
            if (!string.IsNullOrEmpty(text)) return $"[{text}]";
        }

        return "";
    }
}
