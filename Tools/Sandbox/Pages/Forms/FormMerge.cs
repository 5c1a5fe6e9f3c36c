using System;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Pages.Forms;

/// <summary>
/// Puts a managed solution's change of a form on the form. Nodes without <c>solutionaction</c> only say where the change belongs; <c>Added</c> nodes
/// come in by <c>ordinalvalue</c>, <c>Modified</c> ones change attributes, <c>Removed</c> ones go.
/// </summary>
internal static class FormMerge
{
    private static readonly string[] Identities = ["id", "name", "libraryUniqueId", "handlerUniqueId"];

    /// <summary>Changes <paramref name="form"/> in place.</summary>
    public static void Apply(XElement form, XElement change)
    {
        foreach (var node in change.Elements())
            ApplyNode(form, node);
    }

    private static void ApplyNode(XElement parent, XElement node)
    {
        var existing = Matching(parent, node);
        switch ((string?)node.Attribute("solutionaction"))
        {
            case null when existing is not null:
                Apply(existing, node);
                break;
            case null or "Added":
                Insert(parent, node);
                break;
            case "Modified" when existing is not null:
                CopyAttributes(node, existing);
                Apply(existing, node);
                break;
            case "Removed":
                existing?.Remove();
                break;
            case var action:
                throw new FormException($"<{node.Name.LocalName}> says '{action}', and there is nothing like it in the form.");
        }
    }

    private static XElement? Matching(XElement parent, XElement node)
    {
        var identity = Identities.FirstOrDefault(name => node.Attribute(name) is not null);
        var alike = parent.Elements(node.Name);
        return identity is null
            ? alike.FirstOrDefault()
            : alike.FirstOrDefault(one => string.Equals((string?)one.Attribute(identity), (string?)node.Attribute(identity), StringComparison.OrdinalIgnoreCase));
    }

    private static void Insert(XElement parent, XElement node)
    {
        var added = Clean(node);
        var ordinal = Ordinal(node);
        var next = ordinal is null ? null : parent.Elements(node.Name).Skip(ordinal.Value).FirstOrDefault();
        if (next is null)
            parent.Add(added);
        else
            next.AddBeforeSelf(added);
    }

    /// <summary>A copy without the marks of the change.</summary>
    private static XElement Clean(XElement node)
    {
        var copy = new XElement(node);
        foreach (var element in copy.DescendantsAndSelf())
        {
            element.Attribute("solutionaction")?.Remove();
            element.Attribute("ordinalvalue")?.Remove();
        }

        return copy;
    }

    private static void CopyAttributes(XElement from, XElement to)
    {
        foreach (var attribute in from.Attributes().Where(one => one.Name != "solutionaction" && one.Name != "ordinalvalue"))
            to.SetAttributeValue(attribute.Name, attribute.Value);
    }

    private static int? Ordinal(XElement node) =>
        int.TryParse((string?)node.Attribute("ordinalvalue"), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? ordinal : null;
}
