using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>Solution, publisher, version and what the target has to have already.</summary>
public static partial class ManifestRules
{
    /// <summary>What stands where the packer writes the version of the build, so that it is said in one place only.</summary>
    private const string VersionPlaceholder = "0.0.0.0";

    private const string Both = "2";

    public static readonly IReadOnlyList<Rule> All =
    [
        new("manifest.name", "Solution and publisher have a unique name.", Names),
        new("manifest.prefix", "The publisher's prefix has 2 to 8 small letters and digits and is not mscrm's.", Prefix),
        new("manifest.optionprefix", "The publisher's prefix for choice values is a number from 10000 to 99999.", OptionPrefix),
        new("manifest.version", "The version stands as 0.0.0.0: the build gives it.", Version),
        new("manifest.managed", "The tree is of the kind from which both zips are packed.", Managed),
        new("manifest.dependent", "What depends on another solution is in this one.", Dependents),
        new(
            "manifest.required", "What is required from elsewhere is not in this solution, and says from which solution it comes.",
            RequiredElsewhere),
        new("manifest.sales", "A solution that extends the opportunity asks for the solution that brings it.", Sales),
    ];

    private static IEnumerable<Problem> Names(Tree tree) =>
        from part in (Part?[])[tree.Manifest, tree.Manifest.Child("Publisher")]
        where !Name().IsMatch(part?.Text("UniqueName") ?? "")
        select (part ?? tree.Manifest).Problem($"\"{part?.Text("UniqueName")}\" is no unique name", "UniqueName");

    private static IEnumerable<Problem> Prefix(Tree tree)
    {
        var prefix = tree.Manifest.At("Publisher")?.Text("CustomizationPrefix") ?? "";
        if (!PrefixForm().IsMatch(prefix) || prefix.StartsWith("mscrm", StringComparison.Ordinal))
            yield return tree.Manifest.Problem($"\"{prefix}\" cannot be a publisher's prefix", "Publisher");
    }

    private static IEnumerable<Problem> OptionPrefix(Tree tree)
    {
        if (tree.OptionPrefix is not (>= 10000 and <= 99999))
            yield return tree.Manifest.Problem(
                $"\"{tree.Manifest.At("Publisher")?.Text("CustomizationOptionValuePrefix")}\" cannot be a prefix for choice values", "Publisher");
    }

    private static IEnumerable<Problem> Version(Tree tree)
    {
        if (tree.Manifest.Text("Version") != VersionPlaceholder)
            yield return tree.Manifest.Problem($"has to be {VersionPlaceholder}; the version is that of the build", "Version");
    }

    private static IEnumerable<Problem> Managed(Tree tree)
    {
        if (tree.Manifest.Text("Managed") != Both)
            yield return tree.Manifest.Problem($"has to be {Both}; the packer writes 1 and 0", "Managed");
    }

    private static IEnumerable<Problem> Dependents(Tree tree) =>
        from dependent in Dependencies(tree, "Dependent")
        where !IsHere(tree, dependent)
        select dependent.Problem($"the solution has no component of type {dependent["type"]} called \"{dependent["schemaName"]}{dependent["id"]}\"");

    private static IEnumerable<Problem> RequiredElsewhere(Tree tree) =>
        from required in Dependencies(tree, "Required")
        where !required.Has("solution")
            || !required.Has("displayName")
            || tree.Tables.Any(table => table.IsOwn && table.LogicalName == required["schemaName"])
        select required.Problem("does not name a component of another solution, with its display name and that solution");

    private static IEnumerable<Problem> Sales(Tree tree)
    {
        var extends = tree.Tables.Any(table => table.LogicalName == "opportunity");
        if (extends && !Dependencies(tree, "Required").Any(IsSales))
            yield return tree.Manifest.Problem("does not require opportunity of msdynce_Sales", "MissingDependencies");
    }

    private static bool IsSales(Part required) =>
        required["schemaName"] == "opportunity" && required["solution"].StartsWith("msdynce_Sales ", StringComparison.Ordinal);

    private static IEnumerable<Part> Dependencies(Tree tree, string side) => tree.Manifest.Child("MissingDependencies")?.Descendants(side) ?? [];

    private static bool IsHere(Tree tree, Part dependent) => dependent["type"] switch
    {
        "1" => tree.Tables.Any(table => table.LogicalName == dependent["schemaName"]),
        "2" => tree.Tables.Any(table => table.Columns.Any(column => column.LogicalName == dependent["schemaName"])),
        "10" => tree.Relationships.Any(relationship => relationship["Name"] == dependent["schemaName"]),
        "26" => tree.Views.Any(view => view.Id == dependent["id"]),
        "59" => tree.Charts.Any(chart => chart.Id == dependent["id"]),
        "60" when tree.Dashboards.Any(dashboard => dashboard.Id == dependent["id"]) => true,
        "60" => tree.Forms.Any(form => form.Id == dependent["id"]),
        "61" => tree.WebResources.Any(resource => resource.Name == dependent["schemaName"]),
        "62" => tree.SiteMaps.Any(map => map.Text("SiteMapUniqueName") == dependent["schemaName"]),
        "80" => tree.Apps.Any(app => app.Text("UniqueName") == dependent["schemaName"]),
        "92" => tree.Steps.Any(step => step["SdkMessageProcessingStepId"] == dependent["id"]),
        _ => false,
    };

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex Name();

    [GeneratedRegex("^[a-z][a-z0-9]{1,7}$")]
    private static partial Regex PrefixForm();
}
