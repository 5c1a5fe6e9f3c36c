using System;
using System.Linq;
using CrmCoach.Sandbox;
using CrmCoach.Tests.Pack;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

/// <summary>What roles of a solution let people do with its tables.</summary>
[TestFixture]
internal sealed class RoleTests
{
    private const string Role = "Example Reader";

    private TestOrganisation organisation = null!;
    private Guid colleague;

    [TearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void Who_has_no_role_of_a_solution_is_a_salesperson_with_its_tables_too()
    {
        Start();
        var id = New(organisation.UserId);

        Assert.That(Seen(colleague), Is.EqualTo(new[] { id }));
    }

    [TestCase("Basic", "own")]
    [TestCase("Local", "own unit")]
    [TestCase("Deep", "own unit below")]
    [TestCase("Global", "own unit below other")]
    public void A_reader_sees_as_far_as_his_role_reaches(string level, string seen)
    {
        Start($"prvReadcoach_Obstacle {level}");
        var north = NewUnit("north", null);
        var reader = NewUser("Rita", north);
        New(reader, "own");
        New(NewUser("Uwe", north), "unit");
        New(NewUser("Bea", NewUnit("north-west", north)), "below");
        New(NewUser("Otto", NewUnit("south", null)), "other");
        organisation.Organisation.Security.Give(reader, Role);

        Assert.That(Names(reader), Is.EqualTo(seen.Split(' ').Order()));
    }

    [Test]
    public void Without_the_privilege_a_table_cannot_be_read_or_joined_at_all()
    {
        Start("prvReadcoach_ScoreHistory Global");
        organisation.Organisation.Security.Give(colleague, Role);
        var joined = new QueryExpression("opportunity");
        joined.AddLink("coach_obstacle", "opportunityid", "coach_opportunityid");

        Assert.Multiple(() =>
        {
            Denied("prvReadcoach_Obstacle", () => organisation.As(colleague).RetrieveMultiple(new QueryExpression("coach_obstacle")));
            Denied("prvReadcoach_Obstacle", () => organisation.As(colleague).RetrieveMultiple(joined));
            Assert.That(() => organisation.As(colleague).RetrieveMultiple(new QueryExpression("opportunity")), Throws.Nothing);
        });
    }

    [Test]
    public void Reading_does_not_include_making_changing_and_deleting()
    {
        Start("prvReadcoach_Obstacle Global");
        var id = New(organisation.UserId);
        organisation.Organisation.Security.Give(colleague, Role);
        var service = organisation.As(colleague);

        Assert.Multiple(() =>
        {
            Denied("prvCreatecoach_Obstacle", () => service.Create(new Entity("coach_obstacle") { ["coach_name"] = "Mine" }));
            Denied("prvWritecoach_Obstacle", () => service.Update(new Entity("coach_obstacle", id) { ["coach_name"] = "Mine" }));
            Denied("prvDeletecoach_Obstacle", () => service.Delete("coach_obstacle", id));
        });
    }

    [Test]
    public void A_role_over_ones_own_rows_does_not_reach_to_others()
    {
        Start(
            "prvAppendcoach_Obstacle Basic", "prvCreatecoach_Obstacle Basic", "prvDeletecoach_Obstacle Basic", "prvReadcoach_Obstacle Global",
            "prvWritecoach_Obstacle Basic");
        var hers = New(organisation.UserId);
        organisation.Organisation.Security.Give(colleague, Role);
        var service = organisation.As(colleague);
        var his = service.Create(new Entity("coach_obstacle") { ["coach_name"] = "Mine" });

        Assert.Multiple(() =>
        {
            Assert.That(() => service.Update(new Entity("coach_obstacle", his) { ["coach_name"] = "Still mine" }), Throws.Nothing);
            NotReached("WriteAccess", () => service.Update(new Entity("coach_obstacle", hers) { ["coach_name"] = "Mine" }));
            NotReached("DeleteAccess", () => service.Delete("coach_obstacle", hers));
            NotReached("CreateAccess", () => service.Create(new Entity("coach_obstacle") { ["coach_name"] = "Hers", ["ownerid"] = Hers }));
            Denied("prvAssigncoach_Obstacle", () => service.Update(new Entity("coach_obstacle", his) { ["ownerid"] = Hers }));
        });
    }

    [Test]
    public void A_row_points_at_others_only_with_the_right_to_append_it()
    {
        Start("prvCreatecoach_Obstacle Basic", "prvReadcoach_Obstacle Basic");
        var deal = organisation.NewOpportunity();
        organisation.Organisation.Security.Give(colleague, Role);

        Denied("prvAppendcoach_Obstacle", () => organisation.As(colleague).Create(new Entity("coach_obstacle")
        {
            ["coach_name"] = "Price",
            ["coach_opportunityid"] = new EntityReference("opportunity", deal),
        }));
    }

    [Test]
    public void A_role_that_was_taken_away_and_a_restart_are_as_they_should_be()
    {
        Start("prvReadcoach_ScoreHistory Global");
        var id = New(organisation.UserId);
        organisation.Organisation.Security.Give(colleague, Role);
        organisation.Reopen();

        Denied("prvReadcoach_Obstacle", () => Seen(colleague));
        Assert.That(organisation.Organisation.Security.RolesOf(colleague), Is.EqualTo(new[] { Role }));
        organisation.Organisation.Security.Take(colleague, Role);

        Assert.That(Seen(colleague), Is.EqualTo(new[] { id }));
        Assert.That(() => organisation.Organisation.Security.Give(colleague, "Nobody"), Throws.ArgumentException);
    }

    private EntityReference Hers => new("systemuser", organisation.UserId);

    /// <summary>An organisation with the solution and one role, whose privileges are given as name and level.</summary>
    private void Start(params string[] privileges)
    {
        organisation = new TestOrganisation();
        colleague = organisation.NewUser("Tom", "Ackroyd");
        using var copy = new TreeCopy().WithComponents();
        var lines = privileges.Select(privilege => privilege.Split(' ')).Select(one => $"<RolePrivilege name=\"{one[0]}\" level=\"{one[1]}\" />");
        var file = copy.Full($"Solution/Roles/{Role}.xml");
        var role = System.Xml.Linq.XElement.Load(file);
        role.Element("RolePrivileges")!.ReplaceNodes(lines.Select(System.Xml.Linq.XElement.Parse));
        role.Save(file);
        organisation.Organisation.Import(copy.Zip("7.0.0"));
    }

    private Guid New(Guid owner, string name = "No budget") =>
        organisation.Service.Create(new Entity("coach_obstacle") { ["coach_name"] = name, ["ownerid"] = new EntityReference("systemuser", owner) });

    private Guid NewUnit(string name, Guid? parent)
    {
        var unit = new Entity("businessunit") { ["name"] = name };
        if (parent is { } above) unit["parentbusinessunitid"] = new EntityReference("businessunit", above);
        return organisation.Service.Create(unit);
    }

    private Guid NewUser(string name, Guid unit)
    {
        var user = new Entity("systemuser") { ["lastname"] = name, ["businessunitid"] = new EntityReference("businessunit", unit) };
        return organisation.Service.Create(user);
    }

    private Guid[] Seen(Guid user) => [.. organisation.As(user).RetrieveMultiple(new QueryExpression("coach_obstacle")).Entities.Select(row => row.Id)];

    private string[] Names(Guid user)
    {
        var query = new QueryExpression("coach_obstacle") { ColumnSet = new ColumnSet("coach_name") };
        return [.. organisation.As(user).RetrieveMultiple(query).Entities.Select(row => (string)row["coach_name"]).Order()];
    }

    private static void Denied(string privilege, TestDelegate request) => Refusal.Expect(ErrorCodes.PrivilegeDenied, privilege, request);

    private static void NotReached(string right, TestDelegate request) => Refusal.Expect(ErrorCodes.AccessDenied, right, request);
}
