using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Pack.Findings;

namespace CrmCoach.Pack.Source;

/// <summary>An element and the file it stands in, so that whatever is wrong with it can be pointed at. What is absent reads as empty.</summary>
public sealed record Part(string File, XElement Element)
{
    public string Name => Element.Name.LocalName;

    public string Value => Element.HasElements ? "" : Element.Value;

    public string this[string attribute] => (string?)Element.Attribute(attribute) ?? "";

    public bool Has(string attribute) => Element.Attribute(attribute) is not null;

    public string Text(string child) => Element.Element(child)?.Value ?? "";

    public Part? Child(string name) => Element.Element(name) is { } child ? this with { Element = child } : null;

    public Part? At(params string[] path)
    {
        Part? part = this;
        foreach (var name in path)
            part = part?.Child(name);
        return part;
    }

    public IEnumerable<Part> Children() => Element.Elements().Select(child => this with { Element = child });

    public IEnumerable<Part> Children(string name) => Element.Elements(name).Select(child => this with { Element = child });

    public IEnumerable<Part> Descendants() => Element.Descendants().Select(child => this with { Element = child });

    public IEnumerable<Part> Descendants(string name) => Element.Descendants(name).Select(child => this with { Element = child });

    public IEnumerable<Part> WithSelf() => Element.DescendantsAndSelf().Select(child => this with { Element = child });

    public IEnumerable<Part> Ancestors() => Element.Ancestors().Select(above => this with { Element = above });

    /// <summary>Whether the element's path ends in these names: "rows/row/cell".</summary>
    public bool IsAt(string path) =>
        path.EndsWith(Name, StringComparison.Ordinal)
        && path.Split('/').Reverse().SequenceEqual(
            Element.AncestorsAndSelf().Select(above => above.Name.LocalName).Take(path.Count(letter => letter == '/') + 1));

    /// <summary>The problem at this element, or at the child of that name if it is there.</summary>
    public Problem Problem(string message, string? child = null) =>
        new(File, NodePath.Of((child is null ? null : Element.Element(child)) ?? Element), message);

    public Problem ProblemAt(string attribute, string message) => new(File, NodePath.Of(Element) + "/@" + attribute, message);
}
