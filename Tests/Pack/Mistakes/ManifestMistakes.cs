using System.Collections.Generic;
using System.Xml.Linq;
using static CrmCoach.Tests.Pack.Mistake;

namespace CrmCoach.Tests.Pack.Mistakes;

internal static class ManifestMistakes
{
    private const string Manifest = "Solution/Other/Solution.xml";

    public static readonly IReadOnlyList<Mistake> All =
    [
        Set("manifest.name", Manifest, "//SolutionManifest/UniqueName", "CRM Coach"),
        Set("manifest.prefix", Manifest, "//CustomizationPrefix", "mscrmx", "/Publisher"),
        Set("manifest.optionprefix", Manifest, "//CustomizationOptionValuePrefix", "713", "/Publisher"),
        Set("manifest.version", Manifest, "//SolutionManifest/Version", "1.2.0.0"),
        Set("manifest.managed", Manifest, "//Managed", "1"),
        Set("manifest.dependent", Manifest, "//Dependent/@schemaName", "coach_opportunity_dreams", "/Dependent"),
        Remove("manifest.required", Manifest, "//Required/@solution", "/Required"),
        Remove("manifest.sales", Manifest, "//MissingDependencies", "/SolutionManifest"),
        Add(
            "root.type", Manifest, "//RootComponents", "<RootComponent type=\"10421\" schemaName=\"coach_ScoreOpportunity\" behavior=\"0\" />",
            "/@type"),
        Add("root.type", Manifest, "//RootComponents", "<RootComponent type=\"2\" schemaName=\"coach_score\" behavior=\"0\" />", "/@type"),
        Remove("root.key", Manifest, "//RootComponent[@type='20']/@id", "/RootComponent"),
        Add(
            "root.content", Manifest, "//RootComponents", "<RootComponent type=\"61\" schemaName=\"coach_/panel/gone.js\" behavior=\"0\" />",
            "gone.js"),
        new("root.listed", "coach_obstacle is not listed", Unlisted),
        Twice("root.duplicate", Manifest, "//RootComponent[@schemaName='coach_band']", "/RootComponent"),
        Set("root.behavior", Manifest, "//RootComponent[@schemaName='opportunity']/@behavior", "0"),
        Set("root.assembly", Manifest, "//RootComponent[@type='91']/@schemaName", "CrmCoach.Plugins", "/@schemaName"),
    ];

    private static (string File, string Node) Unlisted(TreeCopy copy)
    {
        copy.Edit(Manifest, "//RootComponent[@schemaName='coach_obstacle']", found => ((XElement)found).Remove());
        return ("Solution/Entities/coach_Obstacle/Entity.xml", "/Entity");
    }
}
