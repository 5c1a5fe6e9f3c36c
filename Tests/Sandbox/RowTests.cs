using System;
using System.ServiceModel;
using CrmCoach.Sandbox;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

[TestFixture]
internal sealed class RowTests
{
    private TestOrganisation organisation = null!;

    [SetUp]
    public void SetUp() => organisation = new TestOrganisation();

    [TearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void A_new_row_is_stamped_with_who_when_and_whose()
    {
        var row = organisation.Row("opportunity", organisation.NewOpportunity());

        Assert.Multiple(() =>
        {
            Assert.That(row.GetAttributeValue<DateTime>("createdon"), Is.EqualTo(TestOrganisation.Start).Within(TimeSpan.FromMinutes(1)));
            Assert.That(row.GetAttributeValue<DateTime>("createdon").Kind, Is.EqualTo(DateTimeKind.Utc));
            Assert.That(row.GetAttributeValue<EntityReference>("ownerid"), Is.EqualTo(new EntityReference("systemuser", organisation.UserId)));
            Assert.That(row.GetAttributeValue<EntityReference>("createdby").Name, Is.EqualTo("Rosa Keller"));
            Assert.That(row.GetAttributeValue<EntityReference>("owningbusinessunit").Name, Is.EqualTo("sandbox"));
            Assert.That(row.GetAttributeValue<long>("versionnumber"), Is.Positive);
        });
    }

    [Test]
    public void A_new_row_has_the_default_state_status_and_choices_of_its_table()
    {
        var row = organisation.Row("opportunity", organisation.NewOpportunity());

        Assert.Multiple(() =>
        {
            Assert.That(row.GetAttributeValue<OptionSetValue>("statecode").Value, Is.Zero);
            Assert.That(row.GetAttributeValue<OptionSetValue>("statuscode").Value, Is.EqualTo(1));
            Assert.That(row.GetAttributeValue<OptionSetValue>("opportunityratingcode").Value, Is.EqualTo(2));
            Assert.That(row.GetAttributeValue<bool>("decisionmaker"), Is.False);
        });
    }

    [Test]
    public void Every_type_of_value_comes_back_as_it_was_written()
    {
        var id = organisation.NewOpportunity();
        organisation.Service.Update(new Entity("opportunity", id)
        {
            ["estimatedvalue"] = new Money(418_000.25m),
            ["estimatedclosedate"] = new DateTime(2026, 12, 18),
            ["closeprobability"] = 40,
            ["presentproposal"] = true,
            ["salesstage"] = new OptionSetValue(2),
            ["customerneed"] = "Züge, “quotes” and 日本",
        });

        var row = organisation.Row("opportunity", id);

        Assert.Multiple(() =>
        {
            Assert.That(row.GetAttributeValue<Money>("estimatedvalue").Value, Is.EqualTo(418_000.25m));
            Assert.That(row.GetAttributeValue<DateTime>("estimatedclosedate"), Is.EqualTo(new DateTime(2026, 12, 18)));
            Assert.That(row["closeprobability"], Is.EqualTo(40));
            Assert.That(row["presentproposal"], Is.True);
            Assert.That(row.GetAttributeValue<OptionSetValue>("salesstage").Value, Is.EqualTo(2));
            Assert.That(row["customerneed"], Is.EqualTo("Züge, “quotes” and 日本"));
        });
    }

    [Test]
    public void Values_are_formatted_as_the_platform_shows_them()
    {
        var id = organisation.NewOpportunity();
        organisation.Service.Update(new Entity("opportunity", id)
        {
            ["estimatedvalue"] = new Money(418_000m),
            ["estimatedclosedate"] = new DateTime(2026, 12, 18),
            ["salesstage"] = new OptionSetValue(2),
        });

        var formatted = organisation.Row("opportunity", id).FormattedValues;

        Assert.Multiple(() =>
        {
            Assert.That(formatted["salesstage"], Is.EqualTo("Propose"));
            Assert.That(formatted["estimatedvalue"], Is.EqualTo("$418,000.00"));
            Assert.That(formatted["estimatedclosedate"], Is.EqualTo("12/18/2026"));
            Assert.That(formatted["customerid"], Is.EqualTo("Brandt Bakeries"));
            Assert.That(formatted["decisionmaker"], Is.EqualTo("No"));
        });
    }

    [Test]
    public void An_empty_column_is_not_returned_and_null_empties_one()
    {
        var id = organisation.NewOpportunity();
        organisation.Service.Update(new Entity("opportunity", id) { ["stepname"] = "2-Develop" });
        organisation.Service.Update(new Entity("opportunity", id) { ["stepname"] = null });

        Assert.That(organisation.Row("opportunity", id).Contains("stepname"), Is.False);
    }

    [Test]
    public void Only_the_columns_asked_for_are_returned_with_the_key()
    {
        var id = organisation.NewOpportunity();

        var row = organisation.Service.Retrieve("opportunity", id, new ColumnSet("name"));

        Assert.That(row.Attributes.Keys, Is.EquivalentTo(new[] { "opportunityid", "name" }));
    }

    [Test]
    public void The_time_of_creation_can_be_given_by_an_import()
    {
        var created = new DateTime(2026, 5, 19, 9, 20, 0, DateTimeKind.Utc);
        var id = organisation.Service.Create(new Entity("account") { ["name"] = "Old", ["overriddencreatedon"] = created });

        Assert.That(organisation.Row("account", id)["createdon"], Is.EqualTo(created));
    }

    [Test]
    public void The_name_of_a_person_is_computed_and_cannot_be_given()
    {
        var id = organisation.NewContact("Anna", "Weiss");
        organisation.Service.Update(new Entity("contact", id) { ["lastname"] = "Weiss-Lang" });

        Assert.Multiple(() =>
        {
            Assert.That(organisation.Row("contact", id)["fullname"], Is.EqualTo("Anna Weiss-Lang"));
            Refused(ErrorCodes.InvalidArgument, "fullname", () => organisation.Service.Create(new Entity("contact") { ["fullname"] = "Anna Weiss" }));
        });
    }

    [Test]
    public void A_row_of_that_id_twice_is_a_duplicate()
    {
        var row = new Entity("account", Guid.NewGuid()) { ["name"] = "Once" };
        organisation.Service.Create(row);

        Refused(ErrorCodes.DuplicateRecord, "duplicate key", () => organisation.Service.Create(row));
    }

    [Test]
    public void An_upsert_creates_and_then_updates()
    {
        var row = new Entity("account", Guid.NewGuid()) { ["name"] = "First" };
        var created = (UpsertResponse)organisation.Service.Execute(new UpsertRequest { Target = row });
        row["name"] = "Second";
        var updated = (UpsertResponse)organisation.Service.Execute(new UpsertRequest { Target = row });

        Assert.Multiple(() =>
        {
            Assert.That(created.RecordCreated, Is.True);
            Assert.That(updated.RecordCreated, Is.False);
            Assert.That(organisation.Row("account", row.Id)["name"], Is.EqualTo("Second"));
        });
    }

    [Test]
    public void A_status_brings_its_state_on_create_and_must_fit_it_later()
    {
        var id = organisation.Service.Create(new Entity("email") { ["subject"] = "Hello", ["statuscode"] = new OptionSetValue(3) });

        Assert.Multiple(() =>
        {
            Assert.That(organisation.Row("email", id).GetAttributeValue<OptionSetValue>("statecode").Value, Is.EqualTo(1));
            Refused(
                ErrorCodes.InvalidStatusForState,
                "1 is not a valid status code for state code 1",
                () => organisation.Service.Update(new Entity("email", id) { ["statuscode"] = new OptionSetValue(1) }));
        });
    }

    [Test]
    public void A_state_alone_brings_its_default_status()
    {
        var id = organisation.NewOpportunity();
        organisation.Service.Update(new Entity("opportunity", id) { ["statecode"] = new OptionSetValue(2) });

        Assert.That(organisation.Row("opportunity", id).GetAttributeValue<OptionSetValue>("statuscode").Value, Is.EqualTo(4));
    }

    [Test]
    public void What_a_column_does_not_accept_is_refused_with_the_platforms_code() => Assert.Multiple(() =>
    {
        Refused(ErrorCodes.UnknownTable, "coach_nothing", () => organisation.Service.Create(new Entity("coach_nothing")));
        Refused(ErrorCodes.UnknownColumn, "colour", () => Create("colour", "red"));
        Refused(ErrorCodes.TextTooLong, "maximum allowed length of '300'", () => Create("name", new string('x', 301)));
        Refused(ErrorCodes.ChoiceOutOfRange, "Accepted Values: 0,1,2,3", () => Create("salesstage", new OptionSetValue(9)));
        Refused(ErrorCodes.NumberOutOfRange, "closeprobability", () => Create("closeprobability", 101));
        Refused(ErrorCodes.InvalidArgument, "System.String", () => Create("closeprobability", "40"));
        Refused(ErrorCodes.DateTooEarly, "0001", () => Create("estimatedclosedate", default(DateTime)));
        Refused(ErrorCodes.ObjectDoesNotExist, "contact", () => Create("parentcontactid", new EntityReference("contact", Guid.NewGuid())));
        Refused(
            ErrorCodes.InvalidArgument, "cannot point at", () => Create("parentcontactid", new EntityReference("account", organisation.AccountId)));
        Refused(ErrorCodes.InvalidArgument, "ownerid", () => Create("ownerid", null));
    });

    [Test]
    public void A_row_that_does_not_exist_can_be_neither_read_nor_changed() => Assert.Multiple(() =>
    {
        var id = Guid.NewGuid();
        Refused(ErrorCodes.ObjectDoesNotExist, id.ToString(), () => organisation.Row("opportunity", id));
        Refused(ErrorCodes.ObjectDoesNotExist, id.ToString(), () => organisation.Service.Update(new Entity("opportunity", id) { ["name"] = "x" }));
        Refused(ErrorCodes.ObjectDoesNotExist, id.ToString(), () => organisation.Service.Delete("opportunity", id));
        Refused(ErrorCodes.InvalidArgument, "Entity Id must be specified", () => organisation.Service.Update(new Entity("opportunity")));
    });

    [Test]
    public void What_the_sandbox_does_not_do_it_refuses_by_name() => Assert.Multiple(() =>
    {
        Refused(ErrorCodes.NotSupported, "WinOpportunity", () => organisation.Service.Execute(new OrganizationRequest("WinOpportunity")));
        Refused(ErrorCodes.NotSupported, "Associate", () => organisation.Service.Associate("account", Guid.NewGuid(), new Relationship("x"), []));
        Refused(ErrorCodes.NotSupported, "activitypointer", () => organisation.Service.Create(new Entity("activitypointer")));
        Refused(ErrorCodes.NotSupported, "webresource", () => organisation.Service.Delete("webresource", Guid.NewGuid()));
    });

    [Test]
    public void The_rows_are_still_there_after_a_restart()
    {
        var id = organisation.NewOpportunity("Kept");
        var version = organisation.Row("opportunity", id).GetAttributeValue<long>("versionnumber");

        organisation.Reopen();
        organisation.Service.Update(new Entity("opportunity", id) { ["stepname"] = "1-Qualify" });

        Assert.Multiple(() =>
        {
            Assert.That(organisation.Row("opportunity", id)["name"], Is.EqualTo("Kept"));
            Assert.That(organisation.Row("opportunity", id).GetAttributeValue<long>("versionnumber"), Is.GreaterThan(version));
        });
    }

    private Guid Create(string column, object? value) => organisation.Service.Create(new Entity("opportunity") { [column] = value });

    private static void Refused(int code, string words, TestDelegate request) => Refusal.Expect(code, words, request);
}
