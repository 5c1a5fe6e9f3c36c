using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Importing;

/// <summary>
/// Imports a managed solution, all or nothing. Parts come in the order in which they need each other. The same or a higher version changes what is
/// there in place and leaves what it no longer has, as the platform's update does.
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

    public static void Run(Organisation organisation, string zipPath)
    {
        var zip = SolutionZip.Open(zipPath);
        var manifest = Manifest.Read(zip);
        var customizations = CustomizationsFile.Read(zip);
        var context = new ImportContext(organisation, zip, manifest, customizations);
        using (var transaction = organisation.Database.Begin())
        {
            SaveSolution(context);
            foreach (var part in Parts) part(context);
            zip.CheckAllUsed();
            transaction.Complete();
        }

        organisation.Reload();
    }

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
        CheckVersion(context, id);
        context.SaveRow("solution", id, new()
        {
            ["uniquename"] = manifest.UniqueName,
            ["friendlyname"] = manifest.DisplayName,
            ["version"] = manifest.Version.ToString(),
            ["ismanaged"] = true,
            ["installedon"] = context.Organisation.Clock.UtcNow,
            ["publisherid"] = new EntityReference("publisher", publisher),
        });
        context.Components.SaveFile($"solution/{manifest.UniqueName}.zip", manifest.UniqueName, context.Zip.Content);
    }

    private static void CheckVersion(ImportContext context, Guid id)
    {
        const string sql = "SELECT version FROM solution WHERE solutionid = @0";
        if (context.Organisation.Database.Scalar(sql, ColumnStorage.Key(id)) is not string installed) return;
        if (Version.Parse(installed) > context.Manifest.Version)
            throw context.Manifest.Node.Refuse($"Version {context.Manifest.Version} is lower than the installed version {installed}");
    }
}
