using System;
using System.Linq;
using System.Text.Json;
using CrmCoach.Sandbox;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

/// <summary>Organisations whose e-mails lack columns that say how sensitive they are. To ask for a column that is not there would end a custom API.</summary>
internal sealed class SensitivityColumnsTests
{
    private const string IsProtected = "isprotected";
    private const string Label = "sensitivitylabelid";

    [TestCase]
    [TestCase(IsProtected)]
    [TestCase(IsProtected, Label)]
    public void Whatever_is_missing_every_way_to_coach_works(params string[] lacking)
    {
        using var organisation = Lacking(lacking);
        var opportunity = organisation.NewOpportunity();
        var email = organisation.NewEmail(opportunity, "Your offer", Texts.Obstacle, outgoing: false, daysAgo: 12);
        organisation.NewEmail(opportunity, "Order", Texts.Chasing, daysAgo: 9);

        Assert.That(Counted(organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId)), Is.EqualTo(2));
        organisation.Run();
        Assert.That(organisation.Row("opportunity", opportunity)["coach_activitiesscored"], Is.EqualTo(2));
        Assert.That(Counted(organisation.Call("coach_ExplainOpportunity", opportunity, organisation.SellerId)), Is.EqualTo(2));
        Assert.That(Findings(organisation, email), Is.Positive);
        Assert.That(organisation.Call("coach_Recalculate", SystemUser.Id)["Scored"], Is.EqualTo(1));
    }

    [TestCase(IsProtected, Label)]
    [TestCase(Label, IsProtected)]
    public void Where_one_of_them_is_missing_the_other_still_closes_an_email(string lacking, string column)
    {
        using var organisation = Lacking(lacking);
        var opportunity = organisation.NewOpportunity();
        var email = organisation.NewEmail(opportunity, "Your offer", Texts.Obstacle, outgoing: false);
        organisation.Service.Update(new Entity("email", email) { [column] = column == IsProtected ? true : Guid.NewGuid() });

        Assert.That(Counted(organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId)), Is.Zero);
        Assert.That(Findings(organisation, email), Is.Zero);
    }

    [Test]
    public void The_definition_of_the_table_is_asked_once()
    {
        using var organisation = Lacking();
        foreach (var name in new[] { "Ovens for line 4", "Ovens for line 5" })
            organisation.Call("coach_ScoreOpportunity", organisation.NewOpportunity(name), organisation.SellerId);

        var requests = organisation.Run().SelectMany(execution => execution.Requests).Select(request => request.Message);
        Assert.That(requests.Count(message => message == "RetrieveEntity"), Is.EqualTo(1));
    }

    private static CoachedOrganisation Lacking(params string[] columns) => new([.. columns.Select(column => "email." + column)]);

    private static int Counted(OrganizationResponse answer) =>
        JsonDocument.Parse((string)answer["Report"]).RootElement.GetProperty("coverage").GetProperty("scored").GetInt32();

    private static int Findings(CoachedOrganisation organisation, Guid email)
    {
        var answer = organisation.Call("coach_ReadActivity", organisation.SellerId, ("ActivityType", "email"), ("ActivityId", email.ToString()));
        return JsonDocument.Parse((string)answer["Reading"]).RootElement.GetProperty("findings").GetArrayLength();
    }
}
