using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Packing;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>Texts of the web resources: RESX files that say the same things in every language, and scripts that name what is there.</summary>
public static partial class StringRules
{
    public static readonly IReadOnlyList<Rule> All =
    [
        new("strings.form", "A file of texts is a RESX file in which every text has a name of its own.", Form),
        new("strings.base", "A file of texts in another language has the same names as the one in the base language.", Same),
        new("strings.use", "Where a script asks for texts, a web resource declares the files of these texts as dependencies.", Declared),
        new("web.named", "A web resource that a script names by its whole name is there.", Named),
    ];

    private static IEnumerable<WebResource> Files(Tree tree) => tree.WebResources.Where(resource => resource.Is(".resx") && resource.Content is not null);

    private static IEnumerable<Problem> Form(Tree tree) =>
        from file in Files(tree)
        let names = Names(file)
        where names is null || names.Count == 0 || names.Distinct(StringComparer.Ordinal).Count() != names.Count || names.Contains("")
        select new Problem(tree.ShownWeb(file.Name), "/root/data", "is no RESX file, or has a text without a name or value, or a name twice");

    private static IEnumerable<Problem> Same(Tree tree) =>
        from file in Files(tree)
        let language = file.Part.Text("LanguageCode")
        let stem = file.Name[..^($".{language}.resx".Length)]
        let first = Files(tree).FirstOrDefault(other => other.Name == $"{stem}.{LabelRules.BaseLanguage(tree)}.resx")
        where first is null || !(Names(file) ?? []).Order(StringComparer.Ordinal).SequenceEqual((Names(first) ?? []).Order(StringComparer.Ordinal))
        select new Problem(tree.ShownWeb(file.Name), "/root/data", $"has not the names of {stem}.{LabelRules.BaseLanguage(tree)}.resx");

    private static IEnumerable<Problem> Declared(Tree tree) =>
        from script in tree.WebResources
        where script.Is(".js") && script.Content is not null
        from Match match in AskedFor().Matches(script.ContentText)
        let stem = match.Groups["stem"].Value
        where !tree.WebResources.Any(resource => resource.Part.Text("DependencyXml").Contains($"\"{stem}.", StringComparison.Ordinal))
        select script.Part.Problem($"asks for texts of \"{stem}\", and no web resource declares their files", "DependencyXml");

    private static IEnumerable<Problem> Named(Tree tree) =>
        from script in tree.WebResources
        where script.Is(".js") && script.Content is not null
        from Match match in WholeName().Matches(script.ContentText)
        let name = match.Groups["name"].Value
        where name.StartsWith(tree.Prefix + "/", StringComparison.Ordinal) && !tree.Web.ContainsKey(name)
        select new Problem(tree.ShownWeb(script.Name), match.Value, $"there is no web resource \"{name}\"");

    /// <summary>The names of the texts, with an empty one for a text that says nothing; null where the file is no RESX file.</summary>
    private static List<string>? Names(WebResource file)
    {
        if (!SolutionXml.IsXml(file.ContentText)) return null;
        var root = XElement.Parse(file.ContentText);
        return root.Name.LocalName != "root"
            ? null
            : root.Elements("data").Select(data => data.Element("value") is null ? "" : (string?)data.Attribute("name") ?? "").ToList();
    }

    [GeneratedRegex("getResourceString\\(\\s*[\"'`](?<stem>[^\"'`]+)[\"'`]")]
    private static partial Regex AskedFor();

    [GeneratedRegex("[\"'`](?<name>[a-z0-9]+_/[A-Za-z0-9_./-]+\\.[a-z0-9]+)[\"'`]")]
    private static partial Regex WholeName();
}
