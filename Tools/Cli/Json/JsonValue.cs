using System;
using System.Collections.Generic;

namespace CrmCoach.Cli.Json;

/// <summary>A JSON value that knows the line it stands on, so that an error can name it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The characters of a text, or a number as written; else empty.</param>
/// <param name="Line">The line it begins on, from 1.</param>
internal sealed record JsonValue(JsonKind Kind, string Text, int Line)
{
    /// <summary>The members of an object, in the order written.</summary>
    public Dictionary<string, JsonValue> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The items of a list.</summary>
    public List<JsonValue> Items { get; } = new();

    /// <summary>A member that is there and not null.</summary>
    public JsonValue? Member(string name) => Members.TryGetValue(name, out var value) && value.Kind != JsonKind.Null ? value : null;

    /// <summary>The value in a few words, for an error.</summary>
    public string Describe() => Kind switch
    {
        JsonKind.Text => "the text \"" + Shortened(Text) + "\"",
        JsonKind.Number => "the number " + Shortened(Text),
        JsonKind.List => "a list",
        JsonKind.Object => "an object",
        _ => Kind.ToString().ToLowerInvariant(),
    };

    private static string Shortened(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "…";
}
