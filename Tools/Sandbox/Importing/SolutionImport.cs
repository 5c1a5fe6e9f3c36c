using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Importing;

/// <summary>
/// Imports a managed solution, all or nothing. Parts come in the order in which they need each other. A higher version is an upgrade: what the
/// solution no longer has is removed with its data. The same version is an update: it changes what is there and removes nothing. Local edits stay on top.
/// </summary>
internal static class SolutionImport
{
    private static readonly IReadOnlyList<Action<ImportContext>> Parts =
    [
        DependencyCheck.Run,
        ChoiceImport.Run,
        TableImport.Run,
        WebResourceImport.Run,
        AssemblyImport.Run,
        StepImport.Run,
        CustomApiImport.Run,
        ViewImport.Run,
        ChartImport.Run,
        FormImport.Run,
        DashboardImport.Run,
        RoleImport.Run,
        SiteMapImport.Run,
        AppImport.Run,
        RootComponentCheck.Run,
    ];

    public static ImportResult Run(Organisation organisation, string zipPath)
    {
        var zip = SolutionZip.Open(zipPath);
        var manifest = Manifest.Read(zip);
        var customizations = CustomizationsFile.Read(zip);
        var context = new ImportContext(organisation, zip, manifest, customizations);
        ImportResult result;
        using (var transaction = organisation.Database.Begin())
        {
            var before = InstalledVersion(context);
            SaveSolution(context);
            foreach (var part in Parts) part(context);
            zip.CheckAllUsed();
            result = new ImportResult(manifest.UniqueName, manifest.Version, before, Upgrade(context, before));
            transaction.Complete();
        }

        organisation.Reload();
        return result;
    }

    /// <summary>Removes what an older version brought and this one lacks; notes what the solution consists of now.</summary>
    private static List<string> Upgrade(ImportContext context, Version? before)
    {
        var name = context.Manifest.UniqueName;
        var known = SolutionRemoval.PartsOf(context, name);
        var isUpgrade = before != null && before < context.Manifest.Version;
        IReadOnlyCollection<SolutionPart> now = isUpgrade ? context.Parts : [.. context.Parts.Union(known)];
        context.Components.Save(SolutionParts.Kind, name, name, new SolutionParts(name, [.. now]));
        var gone = known.Except(now).ToList();
        try
        {
            SolutionRemoval.Run(context, gone);
        }
        catch (DependencyException dependency)
        {
            throw context.Manifest.Node.Refuse($"the upgrade would remove what is needed: {dependency.Message}");
        }

        return [.. gone.Where(part => part.Kind is PartKind.Table or PartKind.Column or PartKind.Choice or PartKind.Row).Select(part => part.Name)];
    }

    private static Version? InstalledVersion(ImportContext context) =>
        context.CellOf("solution", NameBasedId.Of("solution", context.Manifest.UniqueName), "version") is string installed ? Version.Parse(installed) : null;

    private static void SaveSolution(ImportContext context)
    {
        var manifest = context.Manifest;
        var publisher = NameBasedId.Of("publisher", manifest.Publisher);
        context.SaveRow("publisher", publisher, new()
        {
            ["uniquename"] = manifest.Publisher,
            ["friendlyname"] = manifest.PublisherDisplayName,
            ["customizationprefix"] = manifest.Prefix,
            ["customizationoptionvalueprefix"] = manifest.OptionPrefix,
        });
        var id = NameBasedId.Of("solution", manifest.UniqueName);
        CheckVersion(context);
        context.SaveRow("solution", id, new()
        {
            ["uniquename"] = manifest.UniqueName,
            ["friendlyname"] = manifest.DisplayName,
            ["version"] = manifest.Version.ToString(),
            ["ismanaged"] = true,
            ["installedon"] = context.Organisation.Clock.UtcNow,
            ["publisherid"] = new EntityReference("publisher", publisher),
        });
        context.SaveFile($"solution/{manifest.UniqueName}.zip", context.Zip.Content);
        context.Own(PartKind.Row, $"solution/{id:D}");
    }

    private static void CheckVersion(ImportContext context)
    {
        if (InstalledVersion(context) is { } installed && installed > context.Manifest.Version)
            throw context.Manifest.Node.Refuse($"Version {context.Manifest.Version} is lower than the installed version {installed}");
    }
}
