using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Html;

/// <summary>Which elements are open while a page is read, and what that means for the words at hand: shown or not, cited or not, in which line.</summary>
internal sealed class Page
{
    private const int RememberedStyles = 200;

    private readonly OpenElements _open = new();
    private readonly LineWriter _writer;
    private readonly StyleSheet _sheet = new();
    private readonly Dictionary<string, StyleMarks> _styles = new(StringComparer.Ordinal);

    public Page(LineWriter writer) => _writer = writer;

    /// <summary>Learns what a style element in the page says.</summary>
    public void Learn(string css) => _sheet.Read(css);

    public void Write(string characters) => Write(characters, 0, characters.Length);

    /// <summary>Writes the characters from one position to before another.</summary>
    public void Write(string text, int start, int end)
    {
        var top = _open.Top;
        if (top.IsHidden) return;
        for (var at = start; at < end && !_writer.IsFull; at++)
        {
            if (top.KeepsSpace && text[at] == '\n') _writer.Break(top.Marks | LineMarks.Plain);
            else _writer.Write(text[at], top.Marks);
        }
    }

    public void Start(Tag tag)
    {
        if (IsFrame(tag.Name))
        {
            _writer.EndBlock();
            return;
        }

        var kind = Elements.Kind(tag.Name);
        if (IsPartOfTable(tag.Name) && !_open.Has("table")) return;
        CloseImplied(tag.Name, kind);
        var around = _open.Top;
        if (tag.Name == "br" && !around.IsHidden) _writer.Break(around.Marks);
        if (tag.Name == "hr" && !around.IsHidden) _writer.Rule(around.Marks | MailMarks.Of(tag, StyleMarks.None));
        if ((kind & ElementKind.Void) != 0) return;
        var style = StyleOf(tag);
        var hidden = around.IsHidden || tag.IsHidden || (kind & ElementKind.Unseen) != 0 || (style & StyleMarks.Hidden) != 0 || _sheet.Hides(tag);
        var keepsSpace = around.KeepsSpace || (kind & ElementKind.KeepsSpace) != 0 || (style & StyleMarks.KeepsSpace) != 0;
        var marks = MarksOf(tag, kind, style, around.Marks);
        if (!hidden) BeginLine(tag.Name, kind);
        if ((marks & ~around.Marks & LineMarks.HistoryStart) != 0) _writer.MarkNext(LineMarks.HistoryStart);
        _open.Push(new OpenElement(tag.Name, kind, marks, hidden, keepsSpace));
    }

    public void End(string name)
    {
        if (IsFrame(name)) return;
        var index = _open.Find(name, BorderFor(name));
        if (index >= 0) CloseFrom(index);
        else if (_open.Top.IsHidden) return;
        else if (name == "p") _writer.Blank();
        else if (name == "br") _writer.Break(_open.Top.Marks);
    }

    // Replies nest whole pages; a browser has only one and goes on in it.
    private static bool IsFrame(string name) => name is "html" or "head" or "body";

    private static bool IsPartOfTable(string name) => name is "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "caption";

    private void CloseFrom(int index)
    {
        for (var i = _open.Count - 1; i >= index; i--)
        {
            var element = _open[i];
            if (element.IsHidden) continue;
            if (element.Name == "p") _writer.Blank();
            else if (element.Is(ElementKind.Block)) _writer.EndBlock();
        }

        _open.CloseFrom(index);
    }

    private void BeginLine(string name, ElementKind kind)
    {
        if (name == "p") _writer.Blank();
        else if ((kind & ElementKind.Block) != 0) _writer.EndBlock();
        else if ((kind & ElementKind.Cell) != 0) _writer.Tab();
    }

    private void CloseImplied(string name, ElementKind kind)
    {
        if ((kind & ElementKind.EndsParagraph) != 0) CloseIfOpen("p", BordersParagraph);
        if (name == "li") CloseIfOpen("li", BordersItem);
        else if (name is "dt" or "dd") CloseTerm();
        else if ((kind & ElementKind.Cell) != 0) CloseCell();
        else if (name is "tr" or "tbody" or "thead" or "tfoot") CloseIfOpen("tr", BordersTable);
    }

    private void CloseCell()
    {
        CloseIfOpen("td", BordersTable);
        CloseIfOpen("th", BordersTable);
    }

    private void CloseTerm()
    {
        CloseIfOpen("dt", BordersItem);
        CloseIfOpen("dd", BordersItem);
    }

    private void CloseIfOpen(string name, Func<OpenElement, bool> isBorder)
    {
        var index = _open.Find(name, isBorder);
        if (index >= 0) CloseFrom(index);
    }

    private static Func<OpenElement, bool> BorderFor(string name) => name switch
    {
        "table" => NoBorder,
        "li" => BordersList,
        "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "caption" => BordersTable,
        _ => (Elements.Kind(name) & ElementKind.Block) == 0 ? BordersInline : BordersBlock,
    };

    private static bool NoBorder(OpenElement element) => false;

    private static bool BordersTable(OpenElement element) => element.Name == "table";

    private static bool BordersBlock(OpenElement element) => element.Is(ElementKind.Scope);

    private static bool BordersParagraph(OpenElement element) => element.Is(ElementKind.Scope) || element.Name == "button";

    private static bool BordersInline(OpenElement element) => element.Is(ElementKind.Scope | ElementKind.Block);

    private static bool BordersList(OpenElement element) => element.Is(ElementKind.Scope) || element.Name is "ul" or "ol";

    private static bool BordersItem(OpenElement element) =>
        element.Is(ElementKind.Scope) || element.Is(ElementKind.Block) && element.Name is not ("address" or "div" or "p");

    private StyleMarks StyleOf(Tag tag)
    {
        if (tag.Style == null) return StyleMarks.None;
        if (_styles.TryGetValue(tag.Style, out var known)) return known;
        var marks = InlineStyle.Read(tag.Style);
        if (_styles.Count < RememberedStyles) _styles.Add(tag.Style, marks);
        return marks;
    }

    private static LineMarks MarksOf(Tag tag, ElementKind kind, StyleMarks style, LineMarks around)
    {
        var marks = around;
        if (IsSmall(tag, kind, style)) marks |= LineMarks.FinePrint;
        else if ((style & StyleMarks.NormalSize) != 0 && (style & StyleMarks.Grey) == 0) marks &= ~LineMarks.FinePrint;
        if ((kind & ElementKind.Bold) != 0 || (style & StyleMarks.Bold) != 0) marks |= LineMarks.Bold;
        if ((kind & ElementKind.Block) != 0 && (style & StyleMarks.BorderTop) != 0) marks |= LineMarks.BorderTop;
        if (IsColoured(tag, style)) marks |= LineMarks.Coloured;
        if (tag.Name == "li") marks |= LineMarks.ListItem;
        return marks | MailMarks.Of(tag, style);
    }

    private static bool IsColoured(Tag tag, StyleMarks style) =>
        (style & StyleMarks.Coloured) != 0 || tag.Name == "font" && tag.Color != null && InlineStyle.Colour(Letters.ToLower(tag.Color)) == StyleMarks.Coloured;

    private static bool IsSmall(Tag tag, ElementKind kind, StyleMarks style) =>
        (kind & ElementKind.Small) != 0
        || (style & (StyleMarks.Small | StyleMarks.Grey)) != 0
        || tag.Name == "font" && (tag.Size is "1" or "-2" or "-3" || tag.Color != null && (InlineStyle.Colour(Letters.ToLower(tag.Color)) & StyleMarks.Grey) != 0);
}
