using System.Collections.Generic;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Metadata.Stock;
using CrmCoach.Sandbox.Security;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox;

/// <summary>What a new organisation starts with: the stock tables and forms, the root business unit, and SYSTEM in it.</summary>
internal static class NewOrganisation
{
    public static void Write(Database database, OrganisationClock clock)
    {
        using var transaction = database.Begin();
        var catalog = StockTables.Catalog();
        var components = new ComponentStore(database);
        components.Create();
        components.SaveTables(catalog, ComponentStore.Stock);
        new Schema(database).Create(catalog);
        AccessRules.Create(database);
        var rows = new RowStore(database);
        rows.Insert(catalog["businessunit"], Stamped(clock, new() { ["businessunitid"] = Users.RootBusinessUnit, ["name"] = "sandbox" }));
        rows.Insert(catalog["systemuser"], Stamped(clock, SystemRow()));
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
