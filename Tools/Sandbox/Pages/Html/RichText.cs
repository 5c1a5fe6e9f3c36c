using System;
using System.Collections.Generic;
using System.Net;
using System.Text;

namespace CrmCoach.Sandbox.Pages.Html;

/// <summary>
/// Makes safe elements of the rich text that anyone may have written: paragraphs, emphasis and lists without any attribute; of everything else only
/// the words, and of scripts and styles nothing.
/// </summary>
internal sealed class RichText
{
    private const int DeepestNesting = 20;
    private static readonly HashSet<string> Kept = ["p", "br", "b", "strong", "i", "em", "u", "ul", "ol", "li", "blockquote"];
    private static readonly HashSet<string> Dropped = ["script", "style", "title", "template", "noscript", "iframe", "object", "textarea"];
    private static readonly HashSet<string> Inline = ["a", "abbr", "b", "em", "font", "i", "small", "span", "strong", "u"];

    private readonly string html;
    private readonly Stack<KeyValuePair<string, Element>> open = new();
    private readonly StringBuilder words = new();
    private int at;

    private RichText(string html, Element root)
    {
        this.html = html;
        open.Push(new("", root));
    }

    /// <summary>The rich text as elements within a <c>div</c>.</summary>
    public static Element Render(string html)
    {
        var root = new Element("div");
        new RichText(html, root).Read(_ => { });
        return root;
    }

    /// <summary>The words alone, with single spaces.</summary>
    public static string Words(string html)
    {
        var text = new StringBuilder();
        new RichText(html, new Element("div")).Read(part => text.Append(part));
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private void Read(Action<string> heard)
    {
        while (at < html.Length)
        {
            if (IsTag())
            {
                Say(heard);
                ReadTag(heard);
            }
            else
            {
                words.Append(html[at++]);
            }
        }

        Say(heard);
    }

    /// <summary>As in HTML, a "&lt;" is a tag only before a letter, "/", "!" or "?".</summary>
    private bool IsTag() => html[at] == '<' && at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?');

    private void Say(Action<string> heard)
    {
        if (words.Length == 0)
            return;
        var text = WebUtility.HtmlDecode(words.ToString());
        words.Clear();
        open.Peek().Value.Text(text);
        heard(text);
    }

    private void ReadTag(Action<string> heard)
    {
        if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
        {
            SkipTo("-->");
            return;
        }

        var isEnd = html[at + 1] == '/';
        var name = NameAt(at + (isEnd ? 2 : 1));
        SkipTag();
        if (!isEnd && Dropped.Contains(name))
            SkipTo("</" + name);
        else if (!Inline.Contains(name))
            heard(" ");
        Change(name, isEnd);
    }

    private void Change(string name, bool isEnd)
    {
        if (!Kept.Contains(name))
        {
            if (!Inline.Contains(name))
                open.Peek().Value.Text(" ");
            return;
        }

        if (isEnd)
            Close(name);
        else
            Open(name);
    }

    private void Open(string name)
    {
        var element = new Element(name);
        open.Peek().Value.Add(element);
        if (name != "br" && open.Count < DeepestNesting)
            open.Push(new(name, element));
    }

    private void Close(string name)
    {
        var isOpen = false;
        foreach (var one in open)
            isOpen |= one.Key == name;
        while (isOpen && open.Pop().Key != name)
        {
        }
    }

    private string NameAt(int start)
    {
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        return html[start..end].ToLowerInvariant();
    }

    /// <summary>Passes the tag; a "&gt;" inside quotes does not end it.</summary>
    private void SkipTag()
    {
        var quote = '\0';
        for (; at < html.Length; at++)
        {
            var c = html[at];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c == '>')
                break;
        }

        at = Math.Min(at + 1, html.Length);
    }

    private void SkipTo(string end)
    {
        var found = html.IndexOf(end, at, StringComparison.OrdinalIgnoreCase);
        at = found < 0 ? html.Length : end[0] == '<' ? found : found + end.Length;
    }
}
