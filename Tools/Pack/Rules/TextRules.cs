using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>Texts fit the columns in which the platform stores them, and versions and flags are written as it reads them.</summary>
public static class TextRules
{
    /// <summary>Parent and element (or attribute, after @) with the longest text that the platform takes.</summary>
    private static readonly (string Owner, string Child, int Longest)[] Limits =
    [
        ("SolutionManifest", "UniqueName", 65),
        ("WebResource", "DisplayName", 200),
        ("WebResource", "Description", 2000),
        ("PluginType", "Description", 256),
        ("PluginType", "FriendlyName", 256),
        ("SdkMessageProcessingStep", "Description", 256),
        ("SdkMessageProcessingStep", "@Name", 256),
        ("SdkMessageProcessingStepImage", "@Name", 256),
        ("/Role", "@name", 100),
        ("displaynames/displayname", "@description", 100),
        ("LocalizedNames/LocalizedName", "@description", 100),
        ("LocalizedCollectionNames/LocalizedCollectionName", "@description", 100),
        ("labels/label", "@description", 200),
        ("Descriptions/Description", "@description", 2000),
        ("description/label", "@description", 300),
        ("displayname/label", "@description", 100),
    ];

    public static readonly IReadOnlyList<Rule> All =
    [
        new("text.length", "Labels and descriptions fit the columns in which the platform stores them.", Length),
        new("text.version", "A component was introduced in this version or an earlier one, written as four numbers.", Introduced),
        new("text.flag", "A yes or no is written as 1 or 0.", Flags),
    ];

    private static IEnumerable<Problem> Length(Tree tree) =>
        from part in tree.Roots.SelectMany(root => root.WithSelf())
        from limit in Limits
        where part.IsAt(limit.Owner)
        let attribute = limit.Child.StartsWith('@') ? limit.Child[1..] : null
        let text = attribute is null ? part.Text(limit.Child) : part[attribute]
        where text.Length > limit.Longest
        let message = $"has {text.Length} characters, at most {limit.Longest} are allowed"
        select attribute is null ? part.Problem(message, limit.Child) : part.ProblemAt(attribute, message);

    private static IEnumerable<Problem> Introduced(Tree tree) =>
        from part in tree.Roots.SelectMany(root => root.Descendants("IntroducedVersion"))
        where !IsStock(part)
            && !(Version.TryParse(part.Value, out var version) && version.Revision >= 0 && version <= Version.Parse(tree.Sources.SolutionVersion))
        select part.Problem($"\"{part.Value}\" is not the version {tree.Sources.SolutionVersion} or one before");

    private static IEnumerable<Problem> Flags(Tree tree) =>
        from part in tree.Roots.SelectMany(root => root.Descendants())
        where IsFlag(part.Name) && part.Element.Parent!.Name.LocalName != "parameters" && !part.Element.HasElements && part.Value is not ("0" or "1")
        select part.Problem($"\"{part.Value}\" is neither 0 nor 1");

    private static bool IsFlag(string name) =>
        name is "isquickfindquery" or "isprivate" or "isdefault" or "iscustomizable" or "isoptional" or "isfunction" or "workflowsdkstepenabled"
            or "AsyncAutoDelete" or "CanBeDeleted"
        || name.StartsWith("ValidFor", StringComparison.Ordinal) || name.StartsWith("CanModify", StringComparison.Ordinal)
        || name.StartsWith("Is", StringComparison.Ordinal) && name.Length > 2 && char.IsAsciiLetterUpper(name[2]) && name != "IsolationMode";

    /// <summary>A stock form was introduced by the platform, in a version of its own.</summary>
    private static bool IsStock(Part version) =>
        version.Element.Parent is { } parent && parent.Name.LocalName == "systemform" && parent.Element("IsCustomizable") is null;
}
