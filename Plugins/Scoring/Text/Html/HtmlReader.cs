namespace CrmCoach.Scoring.Text.Html;

/// <summary>
/// Lines of an HTML body as a browser shows them: blocks break lines, white space folds, what is hidden is not there. Takes time linear in the length of the
/// page, whatever it holds.
/// </summary>
internal static class HtmlReader
{
    /// <summary>Reads until <paramref name="limit"/> visible characters.</summary>
    public static LineWriter Read(string html, int limit)
    {
        var writer = new LineWriter(limit);
        var page = new Page(writer);
        var at = 0;
        while (at < html.Length && !writer.IsFull)
        {
            if (html[at] == '<' && TagReader.BeginsAt(html, at)) at = ReadMarkup(html, at, page);
            else if (html[at] == '&') at = ReadReference(html, at, page);
            else at = ReadText(html, at, page);
        }

        writer.EndBlock();
        return writer;
    }

    private static int ReadText(string html, int at, Page page)
    {
        var end = at + 1;
        while (end < html.Length && html[end] is not ('<' or '&')) end++;
        page.Write(html, at, end);
        return end;
    }

    private static int ReadMarkup(string html, int at, Page page)
    {
        if (TagReader.IsComment(html, at)) return TagReader.SkipComment(html, at);
        var tag = TagReader.Read(html, ref at);
        if (tag == null) return html.Length;
        if (tag.IsEnd)
        {
            page.End(tag.Name);
            return at;
        }

        page.Start(tag);
        return (Elements.Kind(tag.Name) & ElementKind.Raw) == 0 ? at : ReadRaw(html, at, tag.Name, page);
    }

    private static int ReadRaw(string html, int at, string name, Page page)
    {
        var end = TagReader.EndOfRawText(html, at, name);
        if (name == "style") page.Learn(html.Substring(at, end - at));
        if ((Elements.Kind(name) & ElementKind.Unseen) == 0) page.Write(html.Substring(at, end - at));
        return end;
    }

    private static int ReadReference(string html, int at, Page page)
    {
        var characters = References.At(html, at, out var end);
        if (characters == null)
        {
            page.Write("&");
            return at + 1;
        }

        page.Write(characters);
        return end;
    }
}
