using System;
using System.Text;
using System.Text.Json;

namespace CrmCoach.Cli.Json;

/// <summary>Reads a whole JSON text. A member that stands twice, and half of a surrogate pair, do not stop it: the last one counts, the half stays.</summary>
internal static class JsonTree
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = 64, CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>The value; throws <see cref="InputException"/> where the text is no JSON. Lines are counted from <paramref name="firstLine"/>.</summary>
    public static JsonValue Read(ReadOnlySpan<byte> utf8, int firstLine = 1)
    {
        var content = WithoutMark(utf8);
        var reader = new Utf8JsonReader(content, Strict);
        var lines = new LineCounter(firstLine);
        try
        {
            if (!reader.Read()) throw new InputException(firstLine, "", "expected JSON, found nothing");
            var value = ReadValue(ref reader, content, lines);
            if (reader.Read()) throw new InputException(lines.At(content, reader.TokenStartIndex), "", "expected the end of the text");
            return value;
        }
        catch (JsonException error)
        {
            throw new InputException(firstLine + (int)(error.LineNumber ?? 0), "", "expected JSON: " + Explanation(error));
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF ? utf8.Slice(3) : utf8;

    private static string Explanation(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? error.Message : error.Message.Substring(0, end);
    }

    private static JsonValue ReadValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> content, LineCounter lines)
    {
        var line = lines.At(content, reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: return ReadMembers(ref reader, content, lines, new JsonValue(JsonKind.Object, "", line));
            case JsonTokenType.StartArray: return ReadItems(ref reader, content, lines, new JsonValue(JsonKind.List, "", line));
            case JsonTokenType.String: return new JsonValue(JsonKind.Text, TextOf(ref reader), line);
            case JsonTokenType.Number: return new JsonValue(JsonKind.Number, Encoding.UTF8.GetString(reader.ValueSpan.ToArray()), line);
            case JsonTokenType.True: return new JsonValue(JsonKind.True, "", line);
            case JsonTokenType.False: return new JsonValue(JsonKind.False, "", line);
            default: return new JsonValue(JsonKind.Null, "", line);
        }
    }

    private static JsonValue ReadMembers(ref Utf8JsonReader reader, ReadOnlySpan<byte> content, LineCounter lines, JsonValue value)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = TextOf(ref reader);
            reader.Read();
            value.Members[name] = ReadValue(ref reader, content, lines);
        }

        return value;
    }

    private static JsonValue ReadItems(ref Utf8JsonReader reader, ReadOnlySpan<byte> content, LineCounter lines, JsonValue value)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) value.Items.Add(ReadValue(ref reader, content, lines));
        return value;
    }

    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return BrokenText.Read(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()));
        }
    }
}
