using System;
using System.Linq;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Importing;

/// <summary>
/// Lays a managed form change over a form. Nodes without an action are found again by name or id and entered; Added ones are put at their ordinal,
/// Modified ones change attributes, Removed ones go.
/// </summary>
internal static class FormMerge
{
    private const string Action = "solutionaction";
    private const string Ordinal = "ordinalvalue";

    private static readonly string[] Identities = ["name", "id", "libraryUniqueId", "handlerUniqueId"];

    public static XElement Over(XElement form, XElement change)
    {
        MergeChildren(form, change);
        return form;
    }

    private static void MergeChildren(XElement under, XElement over)
    {
        foreach (var child in over.Elements()) Merge(under, child);
    }

    private static void Merge(XElement parent, XElement change)
    {
        var found = parent.Elements(change.Name).FirstOrDefault(candidate => IsSame(candidate, change));
        switch ((string?)change.Attribute(Action))
        {
            case "Removed": found?.Remove(); break;
            case "Added" when found == null || HasIdentity(change): Add(parent, found, change); break;
            case "Modified" when found != null: Modify(found, change); break;
            default: MergeChildren(found ?? throw change.Refuse("the form has no such node to change"), change); break;
        }
    }

    // An event that the form handles already only gets another handler.
    private static void Add(XElement parent, XElement? found, XElement change)
    {
        if (found != null && change.Name.LocalName == "event")
        {
            found.Element("Handlers")?.Add(change.Descendants("Handler").Select(Clean));
            return;
        }

        found?.Remove();
        var place = (int?)change.Attribute(Ordinal) ?? int.MaxValue;
        var before = parent.Elements(change.Name).ElementAtOrDefault(place);
        if (before != null) before.AddBeforeSelf(Clean(change));
        else parent.Add(Clean(change));
    }

    private static void Modify(XElement found, XElement change)
    {
        foreach (var attribute in change.Attributes().Where(attribute => attribute.Name != Action && attribute.Name != Ordinal))
            found.SetAttributeValue(attribute.Name, attribute.Value);
        MergeChildren(found, change);
    }

    private static bool IsSame(XElement candidate, XElement change)
    {
        var identity = Array.Find(Identities, name => change.Attribute(name) != null);
        if (identity == null) return true;
        return string.Equals((string?)candidate.Attribute(identity), (string?)change.Attribute(identity), StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasIdentity(XElement change) => Array.Exists(Identities, name => change.Attribute(name) != null);

    private static XElement Clean(XElement node)
    {
        var copy = new XElement(node);
        copy.DescendantsAndSelf().Attributes(Action).Remove();
        copy.DescendantsAndSelf().Attributes(Ordinal).Remove();
        return copy;
    }
}
