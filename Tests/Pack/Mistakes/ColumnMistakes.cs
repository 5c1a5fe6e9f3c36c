using System.Collections.Generic;
using System.Xml.Linq;
using static CrmCoach.Tests.Pack.Mistake;

namespace CrmCoach.Tests.Pack.Mistakes;

internal static class ColumnMistakes
{
    private const string Opportunity = "Solution/Entities/Opportunity/Entity.xml";
    private const string Obstacle = "Solution/Entities/coach_Obstacle/Entity.xml";
    private const string Score = "//attribute[@PhysicalName='coach_Score']";
    private const string Advice = "//attribute[@PhysicalName='coach_TopSuggestion']";
    private const string Band = "//attribute[@PhysicalName='coach_Band']";
    private const string Choice = "Solution/OptionSets/coach_band.xml";

    public static readonly IReadOnlyList<Mistake> All =
    [
        Set("column.name", Opportunity, Score + "/LogicalName", "coach_Score"),
        Set("column.type", Opportunity, Score + "/Type", "integer"),
        Remove("column.part", Opportunity, Score + "/MaxValue", "/attribute[@PhysicalName='coach_Score']"),
        Set("column.length", Opportunity, Advice + "/MaxLength", "4001"),
        Set("column.length", Opportunity, Advice + "/Length", "500", "/MaxLength"),
        Set("column.range", Opportunity, Score + "/MinValue", "101"),
        Set("column.format", Opportunity, Advice + "/Format", "json"),
        Set("column.required", Opportunity, Score + "/RequiredLevel", "optional"),
        Set("column.mask", Opportunity, Score + "/DisplayMask", "ValidForForm|ValidForCards"),
        Set("column.custom", Opportunity, Score + "/IsCustomField", "0"),
        Set("column.choice", Opportunity, Band + "/OptionSetName", "coach_bands"),
        Remove("column.choice", Opportunity, Band + "/OptionSetName", "/attribute[@PhysicalName='coach_Band']"),
        Set(
            "column.lookup", Obstacle, "//attribute[@PhysicalName='coach_ContactId']/@PhysicalName", "coach_PersonId",
            "/attribute[@PhysicalName='coach_PersonId']"),
        Set("column.state", Obstacle, "//status[@value='2']/@state", "7"),
        Set("column.state", Obstacle, "//state[@value='1']/@defaultstatus", "1"),
        Set("choice.range", Choice, "//option[1]/@value", "1", "/option[@value='1']/@value"),
        Set("choice.range", Choice, "//option[1]/@value", "713110000", "/option[@value='713110000']/@value"),
        Set("choice.duplicate", Choice, "//option[2]/@value", "713100001", "/option"),
        Set("choice.duplicate", Choice, "//option[2]/labels/label/@description", "At risk", "/option"),
        Set("choice.global", Choice, "//IsGlobal", "0"),
        Set("choice.color", Choice, "//option[1]/@Color", "red"),
        new("choice.used", "no column has the choice", UnusedChoice),
    ];

    private static (string File, string Node) UnusedChoice(TreeCopy copy)
    {
        copy.Edit(Obstacle, "//attribute[@PhysicalName='coach_Type']", found => ((XElement)found).Remove());
        return ("Solution/OptionSets/coach_obstacletype.xml", "/optionset");
    }
}
