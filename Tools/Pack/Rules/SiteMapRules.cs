using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>A site map leads somewhere, in words, from areas over groups to pages.</summary>
public static class SiteMapRules
{
    private const string Webresource = "$webresource:";
    private const string Path = "/WebResources/";

    public static readonly IReadOnlyList<Rule> All =
    [
        new("sitemap.part", "A site map has areas, an area groups, a group places to go to.", Parts),
        new("sitemap.id", "Areas, groups and places of a site map have an id, each its own.", Ids),
        new("sitemap.target", "A place of a site map is one table, one dashboard or one page of the solution.", Targets),
        new("sitemap.title", "Areas, groups and places that are no tables have a title in the base language, and all titles a listed language.", Titles),
        new("sitemap.icon", "An icon in a site map is a picture of the solution.", Icons),
        new("sitemap.setting", "A site map's settings are written as True or False.", Settings),
    ];

    private static IEnumerable<Part> Places(Tree tree) =>
        tree.SiteMaps.SelectMany(map => map.Descendants()).Where(part => part.Name is "Area" or "Group" or "SubArea");

    private static IEnumerable<Problem> Parts(Tree tree) =>
        from map in tree.SiteMaps
        from part in map.Descendants()
        let inside = part.Name switch { "SiteMap" => "Area", "Area" => "Group", "Group" => "SubArea", _ => null }
        where inside is not null && part.Child(inside) is null
        select part.Problem($"has no {inside}");

    private static IEnumerable<Problem> Ids(Tree tree) =>
        from place in Places(tree)
        where place["Id"] == "" || Places(tree).Count(other => other.File == place.File && other["Id"] == place["Id"]) > 1
        select place.ProblemAt("Id", $"\"{place["Id"]}\" is no id of its own");

    private static IEnumerable<Problem> Targets(Tree tree) =>
        from place in Places(tree)
        where place.Name == "SubArea"
        let targets = ((string[])["Entity", "DefaultDashboard", "Url"]).Where(place.Has).ToList()
        where targets.Count != 1 || !Exists(tree, targets[0], place[targets[0]])
        select place.Problem($"leads to {targets.Count} places, or to one that is not there");

    private static bool Exists(Tree tree, string kind, string value) => kind switch
    {
        "Entity" => tree.Catalog.HasTable(value),
        "DefaultDashboard" => tree.Dashboards.Any(dashboard => dashboard.Id == "{" + value + "}"),
        _ => value.StartsWith(Webresource, StringComparison.Ordinal)
            && tree.WebResources.Any(resource => resource.Name == value[Webresource.Length..] && resource.Is(".html", ".htm")),
    };

    private static IEnumerable<Problem> Titles(Tree tree)
    {
        var listed = tree.Shell.Child("Languages")?.Children("Language").Select(language => language.Value).ToList() ?? [];
        var title = "Title";
        return Places(tree)
            .Where(place => !place.Has("Entity") || place.Child("Titles") is not null)
            .Where(
                place => TitlesOf(place).All(one => one["LCID"] != LabelRules.BaseLanguage(tree))
                    || TitlesOf(place).Any(one => one[title] == "" || !listed.Contains(one["LCID"])))
            .Select(place => place.Problem("has no title in the base language, an empty one, or one in a language that is not listed", "Titles"));
    }

    private static IEnumerable<Part> TitlesOf(Part place) => place.Child("Titles")?.Children("Title") ?? [];

    private static IEnumerable<Problem> Icons(Tree tree) =>
        from place in Places(tree)
        from attribute in (string[])["Icon", "VectorIcon"]
        let icon = place[attribute]
        where icon != ""
        let prefix = ((string[])[Webresource, Path]).FirstOrDefault(start => icon.StartsWith(start, StringComparison.Ordinal)) ?? ""
        where prefix == "" || !tree.WebResources.Any(resource => resource.Name == icon[prefix.Length..] && resource.Is(".svg", ".png"))
        select place.ProblemAt(attribute, $"\"{icon}\" is no picture of the solution");

    private static IEnumerable<Problem> Settings(Tree tree) =>
        from map in tree.SiteMaps
        from name in (string[])["EnableCollapsibleGroups", "ShowHome", "ShowPinned", "ShowRecents"]
        where map.Text(name) is not ("True" or "False")
        select map.Problem($"\"{map.Text(name)}\" is neither True nor False", name);
}
