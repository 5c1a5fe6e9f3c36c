using System.Collections.Generic;
using System.Xml.Linq;
using static CrmCoach.Tests.Pack.Mistake;

namespace CrmCoach.Tests.Pack.Mistakes;

internal static class FileMistakes
{
    private const string Shell = "Solution/Other/Customizations.xml";

    public static readonly IReadOnlyList<Mistake> All =
    [
        Write("file.xml", "Solution/OptionSets/coach_band.xml", "<optionset"),
        Write("file.root", "Solution/OptionSets/coach_band.xml", "<choice />", node: "/choice"),
        Delete("file.missing", "Solution/Other/Solution.xml"),
        Delete("file.missing", "Solution/Other/Relationships.xml"),
        Write("file.unlisted", "Solution/Other/Notes.xml", "<notes />"),
        Write("file.unlisted", "Solution/Reports/pipeline.rdl", "<Report />"),
        Delete("file.table", "Solution/Entities/coach_Obstacle/RibbonDiff.xml"),
        Delete("file.table", "Solution/Entities/coach_Reading/Entity.xml"),
        Delete("file.api", "Solution/customapis/coach_ScoreOpportunity/customapi.xml"),
        Twice("file.single", "Solution/Entities/Opportunity/SavedQueries/*.xml", "//savedquery", "/savedqueries"),
        Move("file.name", "Solution/OptionSets/coach_band.xml", "Solution/OptionSets/coach_bands.xml", node: "/optionset"),
        Set(
            "file.name", "Solution/SdkMessageProcessingSteps/*.xml", "/SdkMessageProcessingStep/@SdkMessageProcessingStepId",
            "{11111111-2222-5333-8444-555555555555}", "/SdkMessageProcessingStep"),
        Set("zip.path", "Solution/WebResources/coach_/img/coach.svg.data.xml", "//FileName", ""),
        Add("shell.order", Shell, "/ImportExportXml", "<Workflows />", "/Workflows[2]"),
        Add("shell.order", Shell, "/ImportExportXml", "<Charts />", "/Charts"),
        Add("shell.empty", Shell, "/ImportExportXml/Roles", "<Role />", "/ImportExportXml/Roles"),
        Add("order.known", "Solution/Roles/CRM Coach Rep.xml", "/Role", "<Description>For reps</Description>", "/Role/Description"),
        Twice("order.known", "Solution/WebResources/coach_/img/coach.svg.data.xml", "//DisplayName", "/WebResource/DisplayName[2]"),
        new("order.sequence", "a step's stage before its mode", Reordered),
        Remove("shell.place", Shell, "//optionsets", "/ImportExportXml"),
    ];

    private static (string File, string Node) Reordered(TreeCopy copy)
    {
        var step = copy.Find("Solution/SdkMessageProcessingSteps/*.xml");
        copy.Edit(step, "//Mode", found => ((XElement)found).AddBeforeSelf(new XElement("Stage", "40")));
        copy.Edit(step, "//Stage[2]", found => ((XElement)found).Remove());
        return (step, "/SdkMessageProcessingStep/Mode");
    }
}
