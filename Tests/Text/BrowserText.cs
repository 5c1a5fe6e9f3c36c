using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CrmCoach.Tests.Text;

/// <summary>
/// The text of a page as its innerText would give it, over the tree that AngleSharp builds by the HTML standard. White space is folded, blank lines and empty
/// cells are left out: that much is documented to differ.
/// </summary>
internal static class BrowserText
{
    private const string Blocks = " ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY THEAD TFOOT TR UL CAPTION ";
    private const string Unseen = " SCRIPT STYLE TITLE TEMPLATE NOSCRIPT SELECT OBJECT IFRAME AUDIO VIDEO CANVAS SVG HEAD ";

    public static string Of(string html)
    {
        var text = new StringBuilder();
        Write(new HtmlParser().ParseDocument(html).DocumentElement, text);
        return Folded(text.ToString());
    }

    /// <summary>White space folded, blank lines left out.</summary>
    public static string Folded(string text) =>
        string.Join("\n", text.Split('\n').Select(line => Regex.Replace(Regex.Replace(line, "[ \u00A0]+", " "), " *\t[\t ]*", "\t").Trim(' ', '\t')).Where(line => line.Length > 0));

    private static void Write(INode node, StringBuilder text)
    {
        if (node is IText words) text.Append(Regex.Replace(words.Data, "[ \t\r\n\f]+", " "));
        if (node is not IElement element || IsHidden(element)) return;
        var block = Blocks.Contains(" " + element.NodeName + " ");
        if (block || element.NodeName == "BR") text.Append('\n');
        if (element.NodeName is "TD" or "TH" && element.PreviousElementSibling != null) text.Append('\t');
        foreach (var child in element.ChildNodes) Write(child, text);
        if (block) text.Append('\n');
    }

    private static bool IsHidden(IElement element) =>
        Unseen.Contains(" " + element.NodeName.ToUpperInvariant() + " ") && element.NodeName != "HEAD" || element.HasAttribute("hidden")
        || Regex.IsMatch(element.GetAttribute("style") ?? "", @"display\s*:\s*none|visibility\s*:\s*hidden");
}
