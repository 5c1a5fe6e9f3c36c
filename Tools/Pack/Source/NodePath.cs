using System.Linq;
using System.Xml.Linq;

namespace CrmCoach.Pack.Source;

/// <summary>Writes where an element stands, as a path that a person can follow and an XPath engine can select.</summary>
public static class NodePath
{
    private static readonly string[] Identifying =
    [
        "PhysicalName", "Name", "name", "schemaName", "uniquename", "id", "value", "functionName", "datafieldname", "attribute",
    ];

    public static string Of(XElement element) => string.Concat(element.AncestorsAndSelf().Reverse().Select(Step));

    private static string Step(XElement element)
    {
        var twins = element.Parent?.Elements(element.Name).ToList();
        var step = "/" + element.Name.LocalName;
        if (twins is null || twins.Count == 1)
            return step;
        foreach (var name in Identifying)
            if ((string?)element.Attribute(name) is { } value && twins.Count(twin => (string?)twin.Attribute(name) == value) == 1)
                return $"{step}[@{name}='{value}']";
        return $"{step}[{twins.IndexOf(element) + 1}]";
    }
}
