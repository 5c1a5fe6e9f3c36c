using System.Collections.Generic;
using System.Xml.Linq;
using static CrmCoach.Tests.Pack.Mistake;

namespace CrmCoach.Tests.Pack.Mistakes;

internal static class FormMistakes
{
    private const string Change = "Solution/Entities/Opportunity/FormXml/main/*.xml";
    private const string New = "Solution/Entities/coach_Obstacle/FormXml/main/*.xml";
    private const string Email = "Solution/Entities/Email/FormXml/main/*.xml";
    private const string Page = "//control[@id='WebResource_coach_panel']";
    private const string Script = "WebResources/coach_/form/frames.js";

    public static readonly IReadOnlyList<Mistake> All =
    [
        Move("form.type", New, "Solution/Entities/coach_Obstacle/FormXml/major/{4a3560e3-9695-53fe-b198-9c1eabc46680}.xml", node: "/systemform"),
        Set("form.column", New, "//control[@id='coach_type']/@datafieldname", "coach_kind"),
        new("form.shown", "a column that forms do not show", Hidden),
        Set("form.class", New, "//control[@id='coach_type']/@classid", "{4273EDBD-AC1D-40D3-9FB2-095C621B552D}"),
        Set("form.class", Change, Page + "/@classid", "{11111111-1111-1111-1111-111111111111}"),
        Set("form.class", Email, "//control[@id='to']/@classid", "{270BD3DB-D9AF-4782-9025-509E298DEC0A}"),
        Set("form.activity", Email, "//control[@id='regardingobjectid']/@classid", "{270BD3DB-D9AF-4782-9025-509E298DEC0A}"),
        Set("form.activity", Email, "//control[@id='description']/@classid", "{E0DECE4B-6FC8-4A8F-A065-082708572369}"),
        Set("form.activity", New, "//control[@id='coach_description']/@classid", "{6F3FB987-393B-4D2D-859F-9D0F0349B6AD}"),
        Set("form.control", New, "//control[@id='coach_type']/@id", "coach_name", "/control"),
        Set("form.url", Change, "//Url", "coach_/panel/pane.html"),
        Set("form.url", Change, "//parameters/WebResourceId", "{11111111-2222-5333-8444-555555555555}"),
        Set("form.library", Change, "//Library/@name", "coach_/form/deal.js"),
        Set("form.handler", Change, "//Handler/@libraryName", "coach_/panel/panel.js"),
        Set("form.function", Change, "//Handler/@functionName", "Coach.Frames.onSave"),
        Set("form.function", Change, "//Handler/@functionName", "Coach.Deal.onLoad"),
        Write(
            "form.function", Script, "// Coach.Frames.onLoad = function () {};",
            "Solution/Entities/Opportunity/FormXml/main/{a837e4a7-01b8-4f82-a475-be9abd67e667}.xml", "/@functionName"),
        Set("form.context", Change, "//Handler/@passExecutionContext", "false", "/Handler"),
        Set("form.event", Change, "//event/@name", "onopen", "/event"),
        Move("form.quick", Change, "Solution/Entities/Opportunity/FormXml/quick/{a837e4a7-01b8-4f82-a475-be9abd67e667}.xml", node: "/events"),
        Remove("form.rows", Change, "//row[not(cell)]", "/@rowspan"),
        Remove("form.new", New, "//IsCustomizable", "/systemform"),
        Attribute("form.new", New, "//section", "solutionaction", "Added", "/systemform"),
        Remove("form.change", Change, "//Library/@solutionaction", "/Library"),
        Attribute("form.added", Change, "//section", "solutionaction", "Added", "/@solutionaction"),
        Set("form.added", Change, "//tab/@solutionaction", "Removed"),
        Remove("form.ordinal", Change, "//tab/@ordinalvalue", "/tab"),
        Twice("form.ordinal", Change, "//Handler", "/@ordinalvalue"),
        Move(
            "form.variant", Change, "Solution/Entities/Opportunity/FormXml/main/{a837e4a7-01b8-4f82-a475-be9abd67e667}_managed.xml",
            node: "/systemform"),
        Remove("form.part", New, "//tabs", "/systemform"),
        Remove("form.part", Change, "//cell", "/section"),
    ];

    private static (string File, string Node) Hidden(TreeCopy copy)
    {
        copy.Edit(
            "Solution/Entities/coach_Obstacle/Entity.xml", "//attribute[@PhysicalName='coach_Type']/DisplayMask",
            found => ((XElement)found).Value = "ValidForGrid");
        return (copy.Find(New), "/@datafieldname");
    }
}
