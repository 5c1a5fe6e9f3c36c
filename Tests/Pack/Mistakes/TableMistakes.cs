using System.Collections.Generic;
using System.Xml.Linq;
using static CrmCoach.Tests.Pack.Mistake;

namespace CrmCoach.Tests.Pack.Mistakes;

internal static class TableMistakes
{
    private const string Opportunity = "Solution/Entities/Opportunity/Entity.xml";
    private const string Obstacle = "Solution/Entities/coach_Obstacle/Entity.xml";

    public static readonly IReadOnlyList<Mistake> All =
    [
        Set("table.definition", Obstacle, "//entity/@Name", "coach_Hurdle", "/entity"),
        Set("table.known", Opportunity, "/Entity/Name", "Oportunity"),
        Add("table.stock", Opportunity, "//entity", "<IsAuditEnabled>0</IsAuditEnabled>", "/entity/IsAuditEnabled"),
        Add(
            "table.stock", Opportunity, "//attributes", "<attribute PhysicalName=\"Name\"><LogicalName>name</LogicalName></attribute>",
            "/attribute[@PhysicalName='Name']"),
        Remove("table.system", Obstacle, "//attribute[@PhysicalName='OwningTeam']", "/attributes"),
        Set("table.key", Obstacle, "//attribute[Type='primarykey']/Type", "uniqueidentifier", "/Entity"),
        Set("table.primaryname", Obstacle, "//attribute[@PhysicalName='coach_Name']/RequiredLevel", "none", "/attribute[@PhysicalName='coach_Name']"),
        Set("table.set", Obstacle, "//EntitySetName", "coach_readings"),
        Set("table.set", Obstacle, "//EntitySetName", "coach_Obstacles"),
        Set("table.ownership", Obstacle, "//OwnershipTypeMask", "Everyone"),
        Remove("table.place", Obstacle, "/Entity/SavedQueries", "/Entity"),
        Add("table.place", Obstacle, "/Entity/FormXml", "<forms type=\"main\" />", "/Entity/FormXml"),
        Delete("table.view", "Solution/Entities/coach_Obstacle/SavedQueries/*.xml#querytype>64<", Obstacle, "/Entity"),
        new("table.form", "no form to fall back to", NoFallback),
    ];

    private static (string File, string Node) NoFallback(TreeCopy copy)
    {
        copy.Edit(
            copy.Find("Solution/Entities/coach_Obstacle/FormXml/main/*.xml"), "//DisplayConditions/@FallbackForm",
            found => ((XAttribute)found).Value = "false");
        return (Obstacle, "/Entity");
    }
}
