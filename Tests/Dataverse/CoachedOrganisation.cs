using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CrmCoach.Sandbox;
using CrmCoach.Sandbox.Pipeline;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Tests.Dataverse;

/// <summary>An organisation with the managed solution in it: everything the plug-ins do here, they do from the zip.</summary>
internal sealed class CoachedOrganisation : IDisposable
{
    private static readonly DateTime Start = new(2026, 11, 21, 16, 0, 0, DateTimeKind.Utc);

    private readonly string folder = Directory.CreateTempSubdirectory("crmcoach-").FullName;

    private string File => Path.Combine(folder, "organisation.db");

    /// <param name="lacking">Columns of the platform's that this organisation lacks, such as <c>email.isprotected</c>.</param>
    public CoachedOrganisation(params string[] lacking)
    {
        Organisation = Organisation.Create(File, OrganisationClock.StartingAt(Start), lacking);
        Organisation.Import(Built.ManagedZip);
        Service = Organisation.ServiceFor(SystemUser.Id);
        SellerId = NewUser("Rosa", "Keller");
        AccountId = Service.Create(new Entity("account") { ["name"] = "Brandt Bakeries" });
        ContactId = NewContact("Ines", "Vogt");
    }

    public Organisation Organisation { get; private set; }

    /// <summary>The organisation as SYSTEM.</summary>
    public IOrganizationService Service { get; private set; }

    public Guid SellerId { get; }

    public Guid AccountId { get; }

    public Guid ContactId { get; }

    public IOrganizationService Seller => Organisation.ServiceFor(SellerId);

    /// <summary>Runs what waits, and returns the runs of plug-ins since the last time.</summary>
    public IReadOnlyList<PluginExecution> Run()
    {
        Organisation.Queue.RunToEnd();
        var executions = Organisation.Statistics.Executions;
        Organisation.Statistics.Clear();
        return executions;
    }

    /// <summary>The same organisation, so many days after the beginning. Nobody did anything meanwhile.</summary>
    public void Wait(int days)
    {
        Organisation.Dispose();
        Organisation = Organisation.Open(File, OrganisationClock.StartingAt(Start.AddDays(days)));
        Service = Organisation.ServiceFor(SystemUser.Id);
    }

    /// <summary>A row of a playbook's draft, such as a setting, written by SYSTEM.</summary>
    public Guid Draft(string table, params (string Column, object? Value)[] values)
    {
        var row = new Entity(table);
        foreach (var (column, value) in values) row[column] = value;
        return Service.Create(row);
    }

    public Guid DraftSetting(string name, string value) => Draft("coach_setting", ("coach_name", name), ("coach_value", value));

    /// <summary>Publishes a playbook with these settings and nothing else.</summary>
    public void Publish(params (string Name, string Value)[] settings)
    {
        foreach (var row in Service.RetrieveMultiple(new QueryExpression("coach_setting") { ColumnSet = new ColumnSet(false) }).Entities)
            Service.Delete("coach_setting", row.Id);
        foreach (var (name, value) in settings) DraftSetting(name, value);
        Call("coach_PublishPlaybook", SystemUser.Id);
    }

    public Guid NewUser(string first, string last) => Service.Create(new Entity("systemuser")
    {
        ["firstname"] = first,
        ["lastname"] = last,
        ["internalemailaddress"] = $"{first}@seller.example",
    });

    public Guid NewContact(string first, string last, Guid? accountId = null) => Service.Create(new Entity("contact")
    {
        ["firstname"] = first,
        ["lastname"] = last,
        ["emailaddress1"] = $"{first}@brandt.example",
        ["parentcustomerid"] = accountId is { } account ? new EntityReference("account", account) : null,
    });

    public Guid NewOpportunity(string name = "Ovens for line 4") => Seller.Create(new Entity("opportunity")
    {
        ["name"] = name,
        ["salesstage"] = new OptionSetValue(2),
        ["customerid"] = new EntityReference("account", AccountId),
        ["parentaccountid"] = new EntityReference("account", AccountId),
        ["parentcontactid"] = new EntityReference("contact", ContactId),
        ["overriddencreatedon"] = Start.AddDays(-60),
    });

    public void Win(Guid opportunityId) => Service.Update(new Entity("opportunity", opportunityId)
    {
        ["statecode"] = new OptionSetValue(1),
        ["statuscode"] = new OptionSetValue(3),
    });

    public Guid NewEmail(Guid opportunityId, string subject, string body, bool outgoing = true, int daysAgo = 1) => Seller.Create(new Entity("email")
    {
        ["subject"] = subject,
        ["description"] = body,
        ["directioncode"] = outgoing,
        ["senton"] = Start.AddDays(-daysAgo),
        ["overriddencreatedon"] = Start.AddDays(-daysAgo),
        ["statecode"] = new OptionSetValue(1),
        ["statuscode"] = new OptionSetValue(outgoing ? 3 : 4),
        ["regardingobjectid"] = new EntityReference("opportunity", opportunityId),
        ["from"] = Party(outgoing ? "systemuser" : "contact", outgoing ? SellerId : ContactId),
        ["to"] = Party(outgoing ? "contact" : "systemuser", outgoing ? ContactId : SellerId),
    });

    public Guid NewNote(Guid opportunityId, string subject, string text) => Seller.Create(new Entity("annotation")
    {
        ["subject"] = subject,
        ["notetext"] = text,
        ["objectid"] = new EntityReference("opportunity", opportunityId),
    });

    public Entity Row(string table, Guid id) => Service.Retrieve(table, id, new ColumnSet(true));

    public IReadOnlyList<Entity> Rows(string table, string lookup, Guid id)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(lookup, ConditionOperator.Equal, id);
        return [.. Service.RetrieveMultiple(query).Entities];
    }

    /// <summary>The coach's notes on an opportunity: those that its list of advice names.</summary>
    public IReadOnlyList<Entity> Advice(Guid opportunityId)
    {
        var list = Row("opportunity", opportunityId).GetAttributeValue<string>("coach_suggestions") ?? "";
        return [.. Rows("annotation", "objectid", opportunityId).Where(note => list.Contains(note.Id.ToString("D"), StringComparison.Ordinal))];
    }

    public OrganizationResponse Call(string api, Guid opportunityId, Guid userId, params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest(api) { ["Target"] = new EntityReference("opportunity", opportunityId) };
        foreach (var (name, value) in parameters) request[name] = value;
        return Organisation.ServiceFor(userId).Execute(request);
    }

    /// <summary>Calls an API that is bound to nothing.</summary>
    public OrganizationResponse Call(string api, Guid userId, params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest(api);
        foreach (var (name, value) in parameters) request[name] = value;
        return Organisation.ServiceFor(userId).Execute(request);
    }

    public void Dispose()
    {
        Organisation.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static EntityCollection Party(string table, Guid id) =>
        new([new Entity("activityparty") { ["partyid"] = new EntityReference(table, id) }]);
}
