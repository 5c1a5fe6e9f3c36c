using System.Collections.Generic;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Metadata.Stock;
using CrmCoach.Sandbox.Security;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox;

/// <summary>What a new organisation starts with: the stock tables and forms, the root business unit, and SYSTEM in it.</summary>
internal static class NewOrganisation
{
    public static void Write(Database database, OrganisationClock clock, string[] lacking)
    {
        using var transaction = database.Begin();
        var catalog = StockTables.Catalog().Without(lacking);
        var components = new ComponentStore(database);
        components.Create();
        components.SaveTables(catalog, ComponentStore.Stock);
        new Schema(database).Create(catalog);
        AccessRules.Create(database);
        var rows = new RowStore(database);
        rows.Insert(catalog["organization"], Stamped(clock, new() { ["organizationid"] = Organisation.OrganisationId, ["name"] = "sandbox" }));
        rows.Insert(catalog["businessunit"], Stamped(clock, new() { ["businessunitid"] = Users.RootBusinessUnit, ["name"] = "sandbox" }));
        rows.Insert(catalog["systemuser"], Stamped(clock, SystemRow()));
        rows.Insert(catalog["systemform"], Stamped(clock, OpportunityForm()));
        transaction.Complete();
    }

    private static Dictionary<string, object?> SystemRow() => new()
    {
        ["systemuserid"] = SystemUser.Id,
        ["fullname"] = SystemUser.FullName,
        ["lastname"] = SystemUser.FullName,
        ["isdisabled"] = false,
        ["accessmode"] = new OptionSetValue(3),
        ["businessunitid"] = new EntityReference("businessunit", Users.RootBusinessUnit),
    };

    private static Dictionary<string, object?> OpportunityForm() => new()
    {
        ["formid"] = StockForms.OpportunityMain,
        ["name"] = "Opportunity",
        ["objecttypecode"] = "opportunity",
        ["type"] = new OptionSetValue(2),
        ["formactivationstate"] = new OptionSetValue(1),
        ["formxml"] = StockForms.Find(StockForms.OpportunityMain)!.ToString(SaveOptions.DisableFormatting),
    };

    private static Dictionary<string, object?> Stamped(OrganisationClock clock, Dictionary<string, object?> row)
    {
        row["createdon"] = clock.UtcNow;
        row["modifiedon"] = clock.UtcNow;
        row["createdby"] = new EntityReference("systemuser", SystemUser.Id);
        row["modifiedby"] = row["createdby"];
        row["versionnumber"] = 1L;
        return row;
    }
}
