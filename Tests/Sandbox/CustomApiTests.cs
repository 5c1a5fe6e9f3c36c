using System;
using CrmCoach.Sandbox;
using CrmCoach.Sandbox.Messages;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

[TestFixture]
internal sealed class CustomApiTests
{
    private TestOrganisation organisation = null!;

    [SetUp]
    public void SetUp()
    {
        organisation = new TestOrganisation();
        organisation.Organisation.Import(new SampleSolution().Save(organisation.PathOf("sample.zip")));
    }

    [TearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void It_runs_its_plug_in_as_the_operation_and_answers_typed_values()
    {
        var response = Call(("Target", new EntityReference("account", organisation.AccountId)), ("Number", 21));

        Assert.Multiple(() =>
        {
            Assert.That(response["Doubled"], Is.EqualTo(42));
            Assert.That(response["Row"], Is.EqualTo("account stage 30"));
        });
    }

    [Test]
    public void It_is_still_there_after_a_restart()
    {
        organisation.Reopen();

        Assert.Multiple(() =>
        {
            Assert.That(organisation.Organisation.CustomApis[0].Parameters, Is.EqualTo(new[] { new CustomApiValue("Number", CustomApiType.Integer, false) }));
            Assert.That(Call(("Target", new EntityReference("account", organisation.AccountId)), ("Number", 1))["Doubled"], Is.EqualTo(2));
        });
    }

    [Test]
    public void What_does_not_fit_its_signature_is_refused() => Assert.Multiple(() =>
    {
        var target = ("Target", (object)new EntityReference("account", organisation.AccountId));
        Refusal.Expect(ErrorCodes.InvalidArgument, "Number of test_Double is missing", () => Call(target));
        Refusal.Expect(ErrorCodes.InvalidArgument, "'Target' is missing", () => Call(("Number", 1)));
        Refusal.Expect(ErrorCodes.InvalidArgument, "is a Integer, not a String", () => Call(target, ("Number", "1")));
        Refusal.Expect(ErrorCodes.InvalidArgument, "no request parameter Colour", () => Call(target, ("Number", 1), ("Colour", "red")));
        Refusal.Expect(
            ErrorCodes.InvalidArgument, "bound to account", () => Call(("Target", new EntityReference("contact", Guid.NewGuid())), ("Number", 1)));
        Refusal.Expect(ErrorCodes.IsvUnexpected, "answered Surprise", () => Call(target, ("Number", 101)));
        Refusal.Expect(ErrorCodes.IsvAborted, "Negative.", () => Call(target, ("Number", -1)));
    });

    private OrganizationResponse Call(params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest("test_Double");
        foreach (var (name, value) in parameters) request[name] = value;
        return organisation.As(organisation.UserId).Execute(request);
    }
}
