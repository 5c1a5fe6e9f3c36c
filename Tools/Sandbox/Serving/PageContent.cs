using System.IO;
using Microsoft.AspNetCore.Http;

namespace CrmCoach.Sandbox.Serving;

/// <summary>Serves the scripts, styles and icons of the sandbox's own pages, which are embedded in its assembly.</summary>
internal static class PageContent
{
    /// <summary>Answers with a file of <c>Pages/Content</c>.</summary>
    public static IResult Answer(string path)
    {
        var stream = typeof(PageContent).Assembly.GetManifestResourceStream("CrmCoach.Sandbox/Pages/Content/" + path);
        return stream is null ? Results.NotFound() : Results.Stream(stream, ContentType(path));
    }

    /// <summary>The text of a file of <c>Pages/Content</c>.</summary>
    public static string Text(string path)
    {
        using var reader = new StreamReader(typeof(PageContent).Assembly.GetManifestResourceStream("CrmCoach.Sandbox/Pages/Content/" + path)!);
        return reader.ReadToEnd();
    }

    private static string ContentType(string path) => Path.GetExtension(path) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
