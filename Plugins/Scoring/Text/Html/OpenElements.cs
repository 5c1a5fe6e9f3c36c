using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Html;

/// <summary>An element whose end has not come yet.</summary>
internal readonly struct OpenElement
{
    public OpenElement(string name, ElementKind kind, LineMarks marks, bool isHidden, bool keepsSpace)
    {
        Name = name;
        Kind = kind;
        Marks = marks;
        IsHidden = isHidden;
        KeepsSpace = keepsSpace;
    }

    public string Name { get; }

    public ElementKind Kind { get; }

    /// <summary>Marks of the lines inside, those of the elements around included.</summary>
    public LineMarks Marks { get; }

    public bool IsHidden { get; }

    public bool KeepsSpace { get; }

    public bool Is(ElementKind kind) => (Kind & kind) != 0;
}

/// <summary>The open elements, outermost first: as deep as browsers go and no deeper, so that looking through them takes constant time.</summary>
internal sealed class OpenElements
{
    // Chromium and AngleSharp stop at 512 too (kMaximumHTMLParserDOMTreeDepth).
    private const int Deepest = 512;

    private OpenElement[] _open = new OpenElement[16];
    private readonly Dictionary<string, int> _countByName = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    public OpenElement Top => Count == 0 ? default : _open[Count - 1];

    public OpenElement this[int index] => _open[index];

    public void Push(OpenElement element)
    {
        if (Count == Deepest) return;
        if (Count == _open.Length) Array.Resize(ref _open, Count * 2);
        _open[Count++] = element;
        _countByName[element.Name] = CountOf(element.Name) + 1;
    }

    public bool Has(string name) => CountOf(name) > 0;

    /// <summary>Ends all elements from this one on.</summary>
    public void CloseFrom(int index)
    {
        while (Count > index) _countByName[_open[--Count].Name]--;
    }

    /// <summary>The innermost open element of this name that a tag here can reach, or -1.</summary>
    public int Find(string name, Func<OpenElement, bool> isBorder)
    {
        if (!Has(name)) return -1;
        for (var i = Count - 1; i >= 0; i--)
        {
            if (_open[i].Name == name) return i;
            if (isBorder(_open[i])) return -1;
        }

        return -1;
    }

    private int CountOf(string name) => _countByName.TryGetValue(name, out var count) ? count : 0;
}
