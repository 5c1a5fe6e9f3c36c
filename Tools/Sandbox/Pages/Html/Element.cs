using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;

namespace CrmCoach.Sandbox.Pages.Html;

/// <summary>
/// An HTML element. Its text and attribute values are encoded when it is written, so that nothing that comes out of a row can become markup; there
/// is no way to put in markup as text.
/// </summary>
internal sealed class Element(string tag)
{
    private static readonly HashSet<string> Void = ["br", "hr", "img", "input", "link", "meta"];
    private readonly List<KeyValuePair<string, string>> attributes = [];
    private readonly List<object> children = [];

    /// <summary>Sets an attribute; null leaves it out.</summary>
    public Element With(string name, string? value)
    {
        if (value is not null)
            attributes.Add(new(name, value));
        return this;
    }

    /// <summary>Sets an attribute without a value where <paramref name="present"/>.</summary>
    public Element Flag(string name, bool present = true) => With(name, present ? "" : null);

    /// <summary>Appends a text; null appends nothing.</summary>
    public Element Text(string? text)
    {
        if (text is not null)
            children.Add(text);
        return this;
    }

    /// <summary>Appends an element; null appends nothing.</summary>
    public Element Add(Element? child)
    {
        if (child is not null)
            children.Add(child);
        return this;
    }

    /// <summary>Appends elements.</summary>
    public Element Add(IEnumerable<Element> more)
    {
        children.AddRange(more);
        return this;
    }

    /// <summary>Writes the element with all that is in it.</summary>
    public void WriteTo(TextWriter writer)
    {
        writer.Write('<');
        writer.Write(tag);
        foreach (var attribute in attributes)
            WriteAttribute(writer, attribute);
        writer.Write('>');
        if (Void.Contains(tag))
            return;
        foreach (var child in children)
            WriteChild(writer, child);
        writer.Write($"</{tag}>");
    }

    private static void WriteAttribute(TextWriter writer, KeyValuePair<string, string> attribute)
    {
        writer.Write(' ');
        writer.Write(attribute.Key);
        if (attribute.Value.Length == 0)
            return;
        writer.Write("=\"");
        HtmlEncoder.Default.Encode(writer, attribute.Value);
        writer.Write('"');
    }

    private static void WriteChild(TextWriter writer, object child)
    {
        if (child is Element element)
            element.WriteTo(writer);
        else
            HtmlEncoder.Default.Encode(writer, (string)child);
    }
}
