using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CrmCoach.Scoring.Reports;

/// <summary>
/// Writes compact JSON, the same bytes on every runtime. What could end a script or a line (&lt;, U+2028, U+2029) and what is no character (a lone
/// surrogate) is escaped, so that the text may travel inside HTML and any encoding.
/// </summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new StringBuilder();
    private bool _needsComma;

    public override string ToString() => _text.ToString();

    public JsonText Object(Action members) => Enclosed('{', members, '}');

    public JsonText List<T>(IReadOnlyList<T> items, Action<T> write) => Enclosed('[', () => Each(items, write), ']');

    public JsonText Member(string name)
    {
        Separate();
        Quoted(name);
        _text.Append(':');
        _needsComma = false;
        return this;
    }

    public JsonText Value(string? value)
    {
        Separate();
        if (value == null) _text.Append("null");
        else Quoted(value);
        return this;
    }

    public JsonText Value(int? value) => Raw(value == null ? "null" : value.Value.ToString(CultureInfo.InvariantCulture));

    public JsonText Value(bool value) => Raw(value ? "true" : "false");

    public JsonText Value(Guid? value) => Value(value?.ToString("D", CultureInfo.InvariantCulture));

    public JsonText Value(DateTime? value) => Value(value?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    private static void Each<T>(IReadOnlyList<T> items, Action<T> write)
    {
        foreach (var item in items) write(item);
    }

    private JsonText Enclosed(char open, Action content, char close)
    {
        Separate();
        _text.Append(open);
        _needsComma = false;
        content();
        _text.Append(close);
        _needsComma = true;
        return this;
    }

    /// <summary>What is JSON already.</summary>
    public JsonText Raw(string text)
    {
        Separate();
        _text.Append(text);
        return this;
    }

    private void Separate()
    {
        if (_needsComma) _text.Append(',');
        _needsComma = true;
    }

    private void Quoted(string text)
    {
        _text.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i)) _text.Append(text[i]).Append(text[++i]);
            else Escaped(text[i]);
        }

        _text.Append('"');
    }

    private static bool IsPair(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);

    private void Escaped(char c)
    {
        if (c == '"' || c == '\\') _text.Append('\\').Append(c);
        else if (c == '\n') _text.Append("\\n");
        else if (c == '\r') _text.Append("\\r");
        else if (c == '\t') _text.Append("\\t");
        else if (c < ' ' || c == '<' || c == '\u007f' || c == '\u2028' || c == '\u2029' || char.IsSurrogate(c)) Unicode(c);
        else _text.Append(c);
    }

    private void Unicode(char c) => _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
}
