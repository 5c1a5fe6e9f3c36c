using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Pages.Views;

/// <summary>The views that an organisation has before any solution is imported: for each table that people work with, one.</summary>
internal static class StockViews
{
    private static readonly XElement Open = Condition("statecode", "eq", "0");

    public static readonly IReadOnlyList<View> All =
    [
        Build(1, "Open Opportunities", "opportunity", Open, "estimatedclosedate", "name", "parentaccountid", "salesstage", "estimatedvalue", "estimatedclosedate", "ownerid"),
        Build(2, "All Opportunities", "opportunity", null, "name", "name", "parentaccountid", "statuscode", "salesstage", "estimatedvalue", "ownerid"),
        Build(3, "Active Accounts", "account", Open, "name", "name", "primarycontactid", "ownerid"),
        Build(4, "Active Contacts", "contact", Open, "fullname", "fullname", "jobtitle", "parentcustomerid", "emailaddress1"),
        Build(5, "All Activities", "activitypointer", null, "createdon", "subject", "activitytypecode", "regardingobjectid", "statuscode", "ownerid", "createdon"),
        Build(6, "Users", "systemuser", null, "fullname", "fullname", "title", "businessunitid"),
    ];

    private static View Build(int number, string name, string table, XElement? filter, string order, params string[] columns)
    {
        var key = table switch { "activitypointer" => "activityid", _ => table + "id" };
        var fetch = new XElement(
            "fetch",
            new XElement(
                "entity",
                new XAttribute("name", table),
                columns.Append(key).Select(column => new XElement("attribute", new XAttribute("name", column))),
                new XElement("order", new XAttribute("attribute", order), new XAttribute("descending", order == "createdon")),
                filter is null ? null : new XElement("filter", filter)));
        var id = new Guid($"5e57e000-0000-4000-8000-0000000001{number:x2}");
        return new View(id, name, table, fetch.ToString(), columns.Select(Column).ToArray(), false);
    }

    private static ViewColumn Column(string name, int index) => new(name, index == 0 ? 300 : 140, null, null);

    private static XElement Condition(string column, string @operator, string value) =>
        new("condition", new XAttribute("attribute", column), new XAttribute("operator", @operator), new XAttribute("value", value));
}
