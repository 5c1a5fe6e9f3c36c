using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Html;

/// <summary>How an element behaves when a page is laid out as lines.</summary>
[Flags]
internal enum ElementKind
{
    Inline = 0,

    /// <summary>Begins and ends lines.</summary>
    Block = 1,

    /// <summary>Has no content and no end tag.</summary>
    Void = 2,

    /// <summary>Its content is not shown.</summary>
    Unseen = 4,

    /// <summary>Its content is not mark-up.</summary>
    Raw = 8,

    /// <summary>A border that end tags of elements outside do not cross.</summary>
    Scope = 16,

    /// <summary>A cell of a table.</summary>
    Cell = 32,

    /// <summary>Its white space counts.</summary>
    KeepsSpace = 64,

    /// <summary>Its words are bold.</summary>
    Bold = 128,

    /// <summary>Its words are small.</summary>
    Small = 256,

    /// <summary>Starts while a paragraph is open and so ends it.</summary>
    EndsParagraph = 512,
}

/// <summary>The elements that are not merely inline.</summary>
internal static class Elements
{
    private static readonly Dictionary<string, ElementKind> Kinds = new(StringComparer.Ordinal);

    static Elements()
    {
        const ElementKind Flow = ElementKind.Block | ElementKind.EndsParagraph;
        Declare(Flow, "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup li main menu nav ol p search section summary ul");
        Declare(Flow | ElementKind.Bold, "h1 h2 h3 h4 h5 h6");
        Declare(Flow | ElementKind.KeepsSpace, "pre listing");
        Declare(Flow | ElementKind.KeepsSpace | ElementKind.Raw, "xmp plaintext");
        Declare(Flow | ElementKind.Void, "hr");
        // Bodies have no document type, and a page without one lets a table stand inside a paragraph.
        Declare(ElementKind.Block | ElementKind.Scope, "table");
        Declare(ElementKind.Block, "tbody thead tfoot tr optgroup option legend");
        Declare(ElementKind.Block | ElementKind.Scope, "caption");
        Declare(ElementKind.Cell | ElementKind.Scope, "td");
        Declare(ElementKind.Cell | ElementKind.Scope | ElementKind.Bold, "th");
        Declare(ElementKind.Void, "area base basefont bgsound br col embed frame img input keygen link meta param source track wbr");
        Declare(ElementKind.Unseen, "audio canvas datalist map math object rp select svg template video applet");
        Declare(ElementKind.Unseen | ElementKind.Raw, "iframe noembed noframes noscript script style title");
        Declare(ElementKind.KeepsSpace | ElementKind.Raw, "textarea");
        Declare(ElementKind.Bold, "b strong");
        Declare(ElementKind.Small, "small");
    }

    public static ElementKind Kind(string name) => Kinds.TryGetValue(name, out var kind) ? kind : ElementKind.Inline;

    private static void Declare(ElementKind kind, string names)
    {
        foreach (var name in names.Split(' ')) Kinds[name] = kind;
    }
}
