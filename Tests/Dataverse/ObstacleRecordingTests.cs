using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

/// <summary>What the panel does with obstacles are plain requests on <c>coach_obstacle</c>: the steps do the rest.</summary>
internal sealed class ObstacleRecordingTests
{
    private const int Approval = 713100002;

    private CoachedOrganisation organisation = null!;
    private Guid opportunity;

    [OneTimeSetUp]
    public void Open() => organisation = new CoachedOrganisation();

    [SetUp]
    public void SetUp()
    {
        organisation.Run();
        opportunity = organisation.NewOpportunity();
        organisation.NewEmail(opportunity, "Your offer", Texts.Obstacle, outgoing: false, daysAgo: 12);
        organisation.NewEmail(opportunity, "Visit", Texts.Question, daysAgo: 3);
        organisation.Run();
    }

    [OneTimeTearDown]
    public void Close() => organisation.Dispose();

    [Test]
    public void A_detected_obstacle_that_is_recorded_is_one_obstacle_and_no_longer_asked_to_be_recorded()
    {
        Assert.That(Keys(), Has.Some.StartsWith("obstacle.").And.Some.Contains("approval"));
        Assert.That(Approvals().Single().GetProperty("coach_obstacleid").ValueKind, Is.EqualTo(JsonValueKind.Null));
        var open = organisation.Row("opportunity", opportunity)["coach_openobstaclecount"];
        var obstacle = Record();

        Assert.That(Approvals().Single().GetProperty("coach_obstacleid").GetGuid(), Is.EqualTo(obstacle));
        Assert.That(Approvals().Single().GetProperty("evidence").GetArrayLength(), Is.GreaterThanOrEqualTo(1), "the e-mail that raised it");
        Assert.That(organisation.Row("opportunity", opportunity)["coach_openobstaclecount"], Is.EqualTo(open));
        Assert.That(Keys(), Has.None.StartsWith("obstacle.unrecorded:approval"));
        Assert.That(Keys(), Is.Unique);
        Assert.That(Keys().Count(key => key.Contains(":approval") || key.Contains(obstacle.ToString())), Is.EqualTo(1), "the same advice once");
    }

    [Test]
    public void A_cleared_obstacle_is_out_of_the_way_until_it_is_opened_again()
    {
        var obstacle = Record();
        var open = organisation.Row("opportunity", opportunity).GetAttributeValue<int>("coach_openobstaclecount");
        Set(obstacle, 1);
        Assert.That(Approvals().Single().GetProperty("state").GetString(), Is.EqualTo("cleared"));
        Assert.That(organisation.Row("opportunity", opportunity)["coach_openobstaclecount"], Is.EqualTo(open - 1));
        Assert.That(Keys(), Has.None.Contains(obstacle.ToString()).And.None.Contains(":approval"));

        Set(obstacle, 0);
        Assert.That(Approvals().Single().GetProperty("state").GetString(), Is.EqualTo("unaddressed"));
        Assert.That(organisation.Row("opportunity", opportunity)["coach_openobstaclecount"], Is.EqualTo(open));
    }

    [Test]
    public void An_obstacle_that_is_deleted_is_a_detected_one_again()
    {
        organisation.Seller.Delete("coach_obstacle", Record());
        organisation.Run();

        Assert.That(Approvals().Single().GetProperty("coach_obstacleid").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public void The_coach_writes_nothing_into_a_recorded_obstacle()
    {
        var obstacle = Record();
        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);
        var row = organisation.Row("coach_obstacle", obstacle);

        Assert.That(row["coach_name"], Is.EqualTo("Sign-off by their security team"));
        Assert.That(row.GetAttributeValue<string>("coach_description"), Is.Null);
        Assert.That(row.GetAttributeValue<EntityReference>("modifiedby").Id, Is.EqualTo(organisation.SellerId));
    }

    private Guid Record()
    {
        var obstacle = organisation.Seller.Create(new Entity("coach_obstacle")
        {
            ["coach_name"] = "Sign-off by their security team",
            ["coach_type"] = new OptionSetValue(Approval),
            ["coach_contactid"] = new EntityReference("contact", organisation.ContactId),
            ["coach_opportunityid"] = new EntityReference("opportunity", opportunity),
        });
        organisation.Run();
        return obstacle;
    }

    private void Set(Guid obstacle, int state)
    {
        organisation.Seller.Update(new Entity("coach_obstacle", obstacle)
        {
            ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(state + 1),
        });
        organisation.Run();
    }

    private List<JsonElement> Approvals() =>
        [.. Report().GetProperty("obstacles").EnumerateArray().Where(obstacle => obstacle.GetProperty("type").GetString() == "approval")];

    private JsonElement Report() =>
        JsonDocument.Parse((string)organisation.Call("coach_ExplainOpportunity", opportunity, organisation.SellerId)["Report"]).RootElement;

    private List<string> Keys() => [.. Report().GetProperty("suggestions").EnumerateArray().Select(advice => advice.GetProperty("key").GetString()!)];
}
