using System.Collections.Generic;
using System.IO;
using System.Xml.Linq;
using static CrmCoach.Tests.Pack.Mistake;

namespace CrmCoach.Tests.Pack.Mistakes;

internal static class NameMistakes
{
    private const string Opportunity = "Solution/Entities/Opportunity/Entity.xml";
    private const string Band = "Solution/OptionSets/coach_band.xml";
    private const string View = "Solution/Entities/Opportunity/SavedQueries/*.xml";
    private const string Form = "Solution/Entities/coach_Obstacle/FormXml/main/*.xml";
    private const string Api = "Solution/customapis/coach_ScoreOpportunity/customapi.xml";

    public static readonly IReadOnlyList<Mistake> All =
    [
        Set("id.guid", View, "//savedqueryid", "{63f43bf2}"),
        Set("id.guid", Form, "//cell/@id", "first"),
        Set("id.form", "Solution/Roles/*.xml", "/Role/@id", "1E9DB5C5-EA62-5276-9C36-55E13066CB73"),
        Set("id.form", Api, "//plugintypeexportkey", "{1e9db5c5-ea62-5276-9c36-55e13066cb73}"),
        new("id.duplicate", "two steps have one id", SameId),
        Set("name.prefix", Opportunity, "//attribute[@PhysicalName='coach_Score']/@PhysicalName", "score_Score", "/attribute"),
        Set("name.prefix", Band, "/optionset/@Name", "cr123_band", "/optionset"),
        Set("name.prefix", "Solution/Other/Relationships/Contact.xml", "//EntityRelationship/@Name", "contact_obstacle", "/EntityRelationship"),
        Set("name.letters", Opportunity, "//attribute[@PhysicalName='coach_Score']/@PhysicalName", "coach_Score%", "/attribute"),
        Set("name.letters", "Solution/WebResources/coach_/img/coach.svg.data.xml", "//Name", "coach_/img/the coach.svg"),
        Set(
            "name.length", Opportunity, "//attribute[@PhysicalName='coach_Score']/@PhysicalName",
            "coach_TheScoreThatTellsHowWellADealIsBeingSoldByEverybody", "/attribute"),
        Twice("name.duplicate", Opportunity, "//attribute[@PhysicalName='coach_Score']", "/attribute"),
        Remove("label.list", Opportunity, "//attribute[@PhysicalName='coach_Score']/Descriptions", "/attribute[@PhysicalName='coach_Score']"),
        Remove("label.list", View, "//LocalizedNames", "/savedquery"),
        Set("label.base", Form, "//tab/labels/label/@languagecode", "1031", "/tab/labels"),
        Set("label.empty", Opportunity, "//attribute[@PhysicalName='coach_Score']/Descriptions/Description/@description", " "),
        Twice("label.twice", Band, "//option/labels/label", "/labels"),
        Add("label.language", Band, "//option/labels", "<label description=\"Zagrożone\" languagecode=\"1045\" />", "/@languagecode"),
        Add("label.language", "Solution/Other/Customizations.xml", "//Languages", "<Language>1045</Language>", "/Languages/Language"),
        Set("label.default", Api, "//displayname/@default", "Score it", "/displayname"),
        Set("text.length", Opportunity, "//attribute[@PhysicalName='coach_Score']/displaynames/displayname/@description", new string('x', 101)),
        Set("text.length", "Solution/SdkMessageProcessingSteps/*.xml", "//Description", new string('x', 257)),
        Set("text.version", Opportunity, "//attribute[@PhysicalName='coach_Score']/IntroducedVersion", "99.0.0.0"),
        Set("text.version", View, "//IntroducedVersion", "0.1"),
        Set("text.flag", Opportunity, "//attribute[@PhysicalName='coach_Score']/IsAuditEnabled", "true"),
        Remove("label.default", Api, "//displayname/@default", "/displayname"),
        Remove("label.empty", View, "//LocalizedName/@description", "/@description"),
    ];

    private static (string File, string Node) SameId(TreeCopy copy)
    {
        var one = copy.Find("Solution/SdkMessageProcessingSteps/*.xml#Create of email");
        var other = copy.Find("Solution/SdkMessageProcessingSteps/*.xml#Create of task");
        copy.Edit(other, "/*/@SdkMessageProcessingStepId", found => ((XAttribute)found).Value = Path.GetFileNameWithoutExtension(one));
        return (string.CompareOrdinal(one, other) > 0 ? one : other, "@SdkMessageProcessingStepId");
    }
}
