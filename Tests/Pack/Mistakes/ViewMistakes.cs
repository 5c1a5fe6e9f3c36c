using System.Collections.Generic;
using System.Xml.Linq;
using static CrmCoach.Tests.Pack.Mistake;

namespace CrmCoach.Tests.Pack.Mistakes;

internal static class ViewMistakes
{
    private const string View = "Solution/Entities/Opportunity/SavedQueries/*.xml";
    private const string QuickFind = "Solution/Entities/coach_Obstacle/SavedQueries/*.xml#querytype>4<";

    public static readonly IReadOnlyList<Mistake> All =
    [
        Remove("view.part", View, "//grid", "/savedquery"),
        Set("view.table", View, "//fetch/entity/@name", "lead"),
        Set("view.type", View, "//querytype", "3"),
        Set("view.type", QuickFind, "//isquickfindquery", "0", "/querytype"),
        Set("view.column", View, "//cell[@name='coach_score']/@name", "coach_points", "/@name"),
        Remove("view.column", View, "//attribute[@name='coach_score']", "/cell[@name='coach_score']/@name"),
        Set("view.attribute", View, "//attribute[@name='coach_score']/@name", "coach_points", "/@name"),
        Set("view.attribute", View, "//order/@attribute", "coach_points", "/@attribute"),
        Set("view.attribute", View, "//condition/@attribute", "state"),
        Add("view.link", View, "//fetch/entity", "<link-entity name=\"account\" from=\"accountid\" to=\"customer\" alias=\"a\" />", "/link-entity"),
        Add("view.link", View, "//fetch/entity", "<link-entity name=\"account\" from=\"accountid\" to=\"parentaccountid\" />", "/link-entity"),
        Set("view.key", View, "//row/@id", "id"),
        Remove("view.key", View, "//attribute[@name='opportunityid']", "/@id"),
        Set("view.name", View, "//grid/@jump", "coach_score"),
        Set("view.value", View, "//condition/@value", "9"),
        Set("view.sort", View, "//order/@attribute", "coach_band", "/@attribute"),
        Twice("view.duplicate", View, "//cell[@name='coach_score']", "/cell"),
        Set("view.width", View, "//cell/@width", "wide", "/@width"),
        Add("view.fetch", View, "//fetch/entity", "<column name=\"name\" />", "/column"),
        new("view.shown", "a column that lists do not show", Hidden),
        Attribute("view.object", View, "//grid", "object", "3", "/@object"),
        Attribute("view.icon", View, "//cell", "imageproviderfunctionname", "Coach.Icons.band", "/@imageproviderfunctionname"),
        Set("view.operator", View, "//condition/@operator", "equals"),
        Set("view.operator", View, "//condition/@operator", "not-null"),
    ];

    private static (string File, string Node) Hidden(TreeCopy copy)
    {
        copy.Edit(
            "Solution/Entities/Opportunity/Entity.xml", "//attribute[@PhysicalName='coach_Score']/DisplayMask",
            found => ((XElement)found).Value = "ValidForForm");
        return (copy.Find(View), "/@name");
    }
}
