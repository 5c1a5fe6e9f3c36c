using System;
using CrmCoach.Plugins;
using FakeXrmEasy.Abstractions;
using FakeXrmEasy.Abstractions.Enums;
using FakeXrmEasy.FakeMessageExecutors;
using FakeXrmEasy.Middleware;
using FakeXrmEasy.Middleware.Crud;
using FakeXrmEasy.Middleware.Messages;
using FakeXrmEasy.Plugins;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.FakeXrmEasy;

/// <summary>Only with <c>-p:DataverseSdk=nuget</c>: what the sandbox shows, shown by an engine that is not ours.</summary>
public sealed class SecondEngineTests
{
    [Test]
    public void A_new_opportunity_gets_a_band_and_a_second_scoring_writes_nothing()
    {
        var organisation = MiddlewareBuilder.New()
            .AddCrud().AddFakeMessageExecutors().UseCrud().UseMessages()
            .SetLicense(FakeXrmEasyLicense.RPL_1_5)
            .Build();
        var opportunity = new Entity("opportunity", Guid.NewGuid()) { ["name"] = "Line 4", ["createdon"] = DateTime.UtcNow };
        organisation.InitializeMetadata(Email());
        organisation.Initialize(opportunity);

        Score(organisation, opportunity);
        var first = Stored(organisation, opportunity);
        Score(organisation, opportunity);

        Assert.That(first.GetAttributeValue<OptionSetValue>("coach_band"), Is.Not.Null);
        Assert.That(Stored(organisation, opportunity)["modifiedon"], Is.EqualTo(first["modifiedon"]));
    }

    /// <summary>A table without columns that say how sensitive a row is: the coach asks before it names them.</summary>
    private static EntityMetadata Email()
    {
        var email = new EntityMetadata { LogicalName = "email" };
        typeof(EntityMetadata).GetProperty("Attributes").SetValue(email, new AttributeMetadata[0]);
        return email;
    }

    private static void Score(IXrmFakedContext organisation, Entity opportunity)
    {
        var context = organisation.GetDefaultPluginContext();
        context.MessageName = "Create";
        context.PrimaryEntityName = opportunity.LogicalName;
        context.PrimaryEntityId = opportunity.Id;
        context.InputParameters = new ParameterCollection { { "Target", opportunity } };
        context.Stage = 40;
        context.Mode = 1;
        organisation.ExecutePluginWith<OpportunityChanged>(context);
    }

    private static Entity Stored(IXrmFakedContext organisation, Entity opportunity) =>
        organisation.GetOrganizationService().Retrieve(opportunity.LogicalName, opportunity.Id, new ColumnSet(true));
}
