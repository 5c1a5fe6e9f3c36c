using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Packing;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>Every web resource has its file and its description, and they agree.</summary>
public static partial class WebResourceRules
{
    /// <summary>What an organisation takes unless its admin allows more (Organization.MaxUploadFileSize).</summary>
    private const int Largest = 5 * 1024 * 1024;

    private const int LongestMangledName = 50;

    /// <summary>What the platform serves beside the web resources of every solution.</summary>
    private const string GlobalContext = "ClientGlobalContext.js.aspx";

    private static readonly IReadOnlyDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".htm"] = "1", [".html"] = "1", [".css"] = "2", [".js"] = "3", [".xml"] = "4", [".png"] = "5", [".jpg"] = "6", [".gif"] = "7",
        [".xsl"] = "9", [".ico"] = "10",
        [".svg"] = "11", [".resx"] = "12",
    };

    public static readonly IReadOnlyList<Rule> All =
    [
        new("web.file", "Every web resource has a file under the folder of web resources.", Files),
        new("web.description", "Every file under the folder of web resources has a description in the tree.", Descriptions),
        new("web.type", "A web resource's type is that of its extension.", TypeOfExtension),
        new("web.filename", "A web resource's file in the zip is called after its name and id.", FileNames),
        new("web.size", "A web resource is not empty and not larger than 5 MB.", Size),
        new("web.language", "A resource of texts has a language, and others have none.", Language),
        new("web.dependency", "What a web resource depends on is a web resource of the solution.", Dependencies),
        new("web.reference", "What a page loads lies beside it in the solution.", References),
        new("web.inline", "A page has no script or handler within itself: a strict content security policy would not run it.", Inline),
        new("web.picture", "A picture in SVG is well-formed and runs nothing.", Pictures),
        new("web.locked", "A page, style or script cannot be edited in the target, where an edit would hide our updates.", Locked),
    ];

    private static IEnumerable<Problem> Files(Tree tree) =>
        tree.WebResources
            .Where(resource => resource.Content is null)
            .Select(resource => resource.Part.Problem($"the file {tree.ShownWeb(resource.Name)} is missing", "Name"));

    private static IEnumerable<Problem> Descriptions(Tree tree) =>
        from path in tree.Web.Keys
        where tree.WebResources.All(resource => resource.Name != path)
        select new Problem(tree.ShownWeb(path), "/", $"{tree.Shown("WebResources/" + path + ".data.xml")} is missing");

    private static IEnumerable<Problem> TypeOfExtension(Tree tree) =>
        from resource in tree.WebResources
        let expected = Types.GetValueOrDefault(resource.Extension, "of no known kind")
        where resource.Type != expected
        select resource.Part.Problem($"is {resource.Type}, a {resource.Extension} is {expected}", "WebResourceType");

    private static IEnumerable<Problem> FileNames(Tree tree) =>
        from resource in tree.WebResources
        let mangled = NotInPaths().Replace(resource.Name, "")
        let expected = $"/WebResources/{mangled[..Math.Min(mangled.Length, LongestMangledName)]}{resource.Id.Trim('{', '}').ToUpperInvariant()}"
        where resource.FileName != expected
        select resource.Part.Problem($"has to be {expected}", "FileName");

    private static IEnumerable<Problem> Size(Tree tree) =>
        tree.WebResources
            .Where(resource => resource.Content?.Length is 0 or > Largest)
            .Select(resource => resource.Part.Problem($"has {resource.Content!.Length} bytes", "Name"));

    private static IEnumerable<Problem> Language(Tree tree) =>
        from resource in tree.WebResources
        let language = resource.Part.Text("LanguageCode")
        where resource.Is(".resx") ? language == "" || !resource.Name.EndsWith($".{language}.resx", StringComparison.Ordinal) : language != ""
        select resource.Part.Problem($"the language \"{language}\" does not fit the name", "LanguageCode");

    private static IEnumerable<Problem> Dependencies(Tree tree) =>
        from resource in tree.WebResources
        let text = resource.Part.Text("DependencyXml")
        where text != ""
        from message in DependencyProblems(tree, text)
        select resource.Part.Problem(message, "DependencyXml");

    private static IEnumerable<string> DependencyProblems(Tree tree, string text) =>
        !SolutionXml.IsXml(text)
            ? ["is no XML"]
            : XElement.Parse(text).Descendants("Library").Select(library => (string?)library.Attribute("name"))
                .Where(name => tree.WebResources.All(resource => resource.Name != name)).Select(name => $"there is no web resource \"{name}\"");

    private static IEnumerable<Problem> References(Tree tree) =>
        from resource in tree.WebResources
        where resource.Is(".html", ".htm") && resource.Content is not null
        from Match reference in Reference().Matches(resource.ContentText)
        let path = reference.Groups["path"].Value
        where path is not ("" or ['#', ..]) && !path.StartsWith("data:", StringComparison.Ordinal)
        where !tree.Web.ContainsKey(Beside(resource.Name, path)) && Beside(resource.Name, path) != GlobalContext
        select new Problem(tree.ShownWeb(resource.Name), reference.Value, $"there is no web resource \"{Beside(resource.Name, path)}\"");

    private static IEnumerable<Problem> Inline(Tree tree) =>
        from resource in tree.WebResources
        where resource.Is(".html", ".htm") && resource.Content is not null
        from Match found in InlineScript().Matches(resource.ContentText)
        select new Problem(tree.ShownWeb(resource.Name), found.Value.Trim(), "script inside a page");

    private static IEnumerable<Problem> Pictures(Tree tree) =>
        from resource in tree.WebResources
        where resource.Is(".svg") && resource.Content is not null
        where !SolutionXml.IsXml(resource.ContentText) || InlineScript().IsMatch(resource.ContentText)
        select new Problem(tree.ShownWeb(resource.Name), "/", "is not well-formed, or has a script");

    private static IEnumerable<Problem> Locked(Tree tree) =>
        from resource in tree.WebResources
        where resource.Is(".html", ".htm", ".css", ".js") && resource.Part.Text("IsCustomizable") != "0"
        select resource.Part.Problem("has to be 0", "IsCustomizable");

    /// <summary>The unique name that a relative reference in a page leads to.</summary>
    private static string Beside(string page, string reference)
    {
        var path = reference.Split('?', '#')[0];
        return path.StartsWith('/') || path.Contains(':')
            ? path
            : Path.GetRelativePath("/", Path.Combine("/", Path.GetDirectoryName(page)!, path)).Replace('\\', '/');
    }

    [GeneratedRegex("[^A-Za-z0-9_-]")]
    private static partial Regex NotInPaths();

    [GeneratedRegex("<(script|link|img|iframe|source)\\b[^>]*?\\s(src|href)\\s*=\\s*[\"'](?<path>[^\"']*)[\"'][^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    [GeneratedRegex("<script\\b(?![^>]*\\ssrc\\s*=)[^>]*>|<[a-z][^>]*\\son[a-z]+\\s*=[^>]*>|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex InlineScript();
}
