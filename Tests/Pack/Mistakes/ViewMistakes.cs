using System.Collections.Generic;
using System.Xml.Linq;
using static CrmCoach.Tests.Pack.Mistake;

namespace CrmCoach.Tests.Pack.Mistakes;

internal static class ViewMistakes
{
    private const string View = "Solution/Entities/Opportunity/SavedQueries/{63f43bf2-6769-52c4-9677-ccf6c70e27d5}.xml";
    private const string QuickFind = "Solution/Entities/coach_Obstacle/SavedQueries/*.xml#querytype>4<";

    public static readonly IReadOnlyList<Mistake> All =
    [
        Remove("view.part", View, "//grid", "/savedquery"),
        Set("query.table", View, "//fetch/entity/@name", "lead"),
        Set("view.type", View, "//querytype", "3"),
        Set("view.type", QuickFind, "//isquickfindquery", "0", "/querytype"),
        Set("view.column", View, "//cell[@name='coach_score']/@name", "coach_points", "/@name"),
        Remove("view.column", View, "//attribute[@name='coach_score']", "/cell[@name='coach_score']/@name"),
        Set("query.attribute", View, "//attribute[@name='coach_score']/@name", "coach_points", "/@name"),
        Set("query.attribute", View, "//order/@attribute", "coach_points", "/@attribute"),
        Set("query.attribute", View, "//condition/@attribute", "state"),
        Add("query.link", View, "//fetch/entity", "<link-entity name=\"account\" from=\"accountid\" to=\"customer\" alias=\"a\" />", "/link-entity"),
        Add("query.link", View, "//fetch/entity", "<link-entity name=\"account\" from=\"accountid\" to=\"parentaccountid\" />", "/link-entity"),
        Set("view.key", View, "//row/@id", "id"),
        Remove("view.key", View, "//attribute[@name='opportunityid']", "/@id"),
        Set("view.name", View, "//grid/@jump", "coach_score"),
        Set("query.value", View, "//condition/@value", "9", "/@value"),
        Set("query.sort", View, "//order/@attribute", "coach_band", "/@attribute"),
        Twice("view.duplicate", View, "//cell[@name='coach_score']", "/cell"),
        Set("view.width", View, "//cell/@width", "wide", "/@width"),
        Add("query.fetch", View, "//fetch/entity", "<column name=\"name\" />", "/column"),
        new("view.shown", "a column that lists do not show", Hidden),
        Attribute("view.object", View, "//grid", "object", "3", "/@object"),
        Attribute("view.icon", View, "//cell", "imageproviderfunctionname", "Coach.Icons.band", "/@imageproviderfunctionname"),
        Set("query.operator", View, "//condition/@operator", "equals"),
        Set("query.operator", View, "//condition/@operator", "not-null"),
        Set("view.grid", View, "//grid/@preview", "0", "/grid"),
        Set("query.logic", View, "//filter/@type", "xor", "/filter"),
        Remove("query.logic", View, "//order/@descending", "/order"),
        Set("query.logic", View, "//fetch/@mapping", "physical", "/fetch"),
    ];

    private static (string File, string Node) Hidden(TreeCopy copy)
    {
        copy.Edit(
            "Solution/Entities/Opportunity/Entity.xml", "//attribute[@PhysicalName='coach_Score']/DisplayMask",
            found => ((XElement)found).Value = "ValidForForm");
        return (copy.Find(View), "/@name");
    }
}
