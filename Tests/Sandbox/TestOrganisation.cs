using System;
using System.IO;
using CrmCoach.Sandbox;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Tests.Sandbox;

/// <summary>An organisation in a temporary folder, with a user and an account.</summary>
internal sealed class TestOrganisation : IDisposable
{
    public static readonly DateTime Start = new(2026, 11, 21, 16, 0, 0, DateTimeKind.Utc);

    private readonly string folder = Directory.CreateTempSubdirectory("crmcoach-").FullName;

    public TestOrganisation()
    {
        Organisation = Organisation.Create(Database, OrganisationClock.StartingAt(Start));
        Service = Organisation.ServiceFor(SystemUser.Id);
        UserId = NewUser("Rosa", "Keller");
        AccountId = Service.Create(new Entity("account") { ["name"] = "Brandt Bakeries" });
    }

    public string Database => Path.Combine(folder, "organisation.db");

    public Organisation Organisation { get; private set; }

    /// <summary>The organisation as SYSTEM.</summary>
    public IOrganizationService Service { get; private set; }

    public Guid UserId { get; }

    public Guid AccountId { get; }

    /// <summary>Imports the sample solution with those steps.</summary>
    public void Import(params TestStep[] steps) => Organisation.Import(new SampleSolution().With(steps).Save(PathOf("sample.zip")));

    public string PathOf(string file) => Path.Combine(folder, file);

    public IOrganizationService As(Guid userId) => Organisation.ServiceFor(userId);

    public Guid NewUser(string first, string last) => Service.Create(new Entity("systemuser")
    {
        ["firstname"] = first,
        ["lastname"] = last,
        ["internalemailaddress"] = $"{first.ToLowerInvariant()}@seller.example",
    });

    public Guid NewContact(string first, string last) => Service.Create(new Entity("contact")
    {
        ["firstname"] = first,
        ["lastname"] = last,
        ["emailaddress1"] = $"{first.ToLowerInvariant()}@brandt.example",
        ["parentcustomerid"] = new EntityReference("account", AccountId),
    });

    public Guid NewOpportunity(string name = "Ovens") => As(UserId).Create(new Entity("opportunity")
    {
        ["name"] = name,
        ["customerid"] = new EntityReference("account", AccountId),
    });

    public Guid NewPhoneCall(Guid opportunityId, string subject = "Call") => As(UserId).Create(new Entity("phonecall")
    {
        ["subject"] = subject,
        ["regardingobjectid"] = new EntityReference("opportunity", opportunityId),
    });

    public Entity Row(string table, Guid id) => Service.Retrieve(table, id, new ColumnSet(true));

    /// <summary>Closes the organisation and opens its file again.</summary>
    public void Reopen()
    {
        Organisation.Dispose();
        Organisation = Organisation.Open(Database, OrganisationClock.StartingAt(Start));
        Service = Organisation.ServiceFor(SystemUser.Id);
    }

    public void Dispose()
    {
        Organisation.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
