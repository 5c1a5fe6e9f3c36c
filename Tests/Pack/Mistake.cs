using System;
using System.IO;
using System.Xml.Linq;

namespace CrmCoach.Tests.Pack;

/// <summary>
/// One thing broken in an otherwise good solution: the rule that must notice, and how to break it. Make answers with the file and the node to be
/// named.
/// </summary>
internal sealed record Mistake(string Rule, string What, Func<TreeCopy, (string File, string Node)> Make)
{
    /// <summary>The file to be named, where it is another than the one that was broken.</summary>
    public string? Names { get; init; }

    public static Mistake Set(string rule, string file, string xpath, string value, string? node = null) =>
        Edit(rule, $"{xpath} = \"{Short(value)}\"", file, xpath, node, found =>
        {
            if (found is XAttribute attribute) attribute.Value = value;
            else ((XElement)found).Value = value;
        });

    public static Mistake Remove(string rule, string file, string xpath, string? node = null) =>
        Edit(rule, $"without {xpath}", file, xpath, node, found =>
    {
        if (found is XAttribute attribute) attribute.Remove();
        else ((XElement)found).Remove();
    });

    public static Mistake Add(string rule, string file, string xpath, string xml, string? node = null) =>
        Edit(rule, $"{xpath} with {Short(xml)}", file, xpath, node, found => ((XElement)found).Add(XElement.Parse(xml)));

    /// <summary>The same element once more behind itself.</summary>
    public static Mistake Twice(string rule, string file, string xpath, string? node = null) =>
        Edit(rule, $"{xpath} twice", file, xpath, node, found => ((XElement)found).AddAfterSelf(new XElement((XElement)found)));

    public static Mistake Attribute(string rule, string file, string xpath, string name, string value, string? node = null) =>
        Edit(rule, $"{xpath}/@{name} = \"{Short(value)}\"", file, xpath, node, found => ((XElement)found).SetAttributeValue(name, value));

    public static Mistake Delete(string rule, string file, string? namedFile = null, string node = "/") => new(rule, $"{file} deleted", copy =>
    {
        var path = copy.Find(file);
        File.Delete(copy.Full(path));
        return (namedFile ?? path, node);
    });

    public static Mistake Write(string rule, string file, string text, string? namedFile = null, string node = "/") =>
        new(rule, $"{file} holds \"{Short(text)}\"", copy =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(copy.Full(file))!);
        File.WriteAllText(copy.Full(file), text);
        return (namedFile ?? file, node);
    });

    public static Mistake Move(string rule, string file, string to, string? namedFile = null, string node = "/") =>
        new(rule, $"{file} moved to {to}", copy =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(copy.Full(to))!);
        File.Move(copy.Full(copy.Find(file)), copy.Full(to));
        return (namedFile ?? to, node);
    });

    public override string ToString() => $"{Rule}: {What}";

    private static Mistake Edit(string rule, string what, string file, string xpath, string? node, Action<XObject> change) =>
        new(rule, $"{file.Split('/')[^1]} {what}", copy =>
    {
        var path = copy.Find(file);
        var changed = copy.Edit(path, xpath, change);
        return (path, node ?? changed);
    });

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
