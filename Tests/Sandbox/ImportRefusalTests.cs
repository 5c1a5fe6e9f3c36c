using System;
using System.Collections.Generic;
using CrmCoach.Sandbox;
using CrmCoach.Sandbox.Importing;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

/// <summary>One mistake each, made in a solution that imports, and where the refusal must point.</summary>
[TestFixture]
internal sealed class ImportRefusalTests
{
    private TestOrganisation organisation = null!;

    [OneTimeSetUp]
    public void SetUp() => organisation = new TestOrganisation();

    [OneTimeTearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void Without_a_mistake_it_imports()
    {
        using var other = new TestOrganisation();
        var step = new TestStep("Recorder", "Update", "account") { Filter = "name", Images = ["Was 0 name"] };

        Assert.That(() => other.Organisation.Import(new SampleSolution().With(step).Save(other.PathOf("sample.zip"))), Throws.Nothing);
    }

    [TestCaseSource(nameof(Mistakes))]
    public void A_mistake_is_refused_with_file_and_node(ImportMistake mistake)
    {
        var step = new TestStep("Recorder", "Update", "account") { Filter = "name", Images = ["Was 0 name"] };
        var solution = new SampleSolution().With(mistake.Step ?? step);
        if (mistake.From != null) solution.Edit(mistake.File, mistake.From, mistake.To!);
        if (mistake.Removed != null) solution.Without(mistake.Removed);
        var path = solution.Save(organisation.PathOf(Guid.NewGuid() + ".zip"));

        var refusal = Assert.Throws<ImportException>(() => organisation.Organisation.Import(path))!;

        Assert.Multiple(() =>
        {
            Assert.That(refusal.File, Is.EqualTo(mistake.RefusedIn ?? mistake.File));
            Assert.That(refusal.Node, Does.EndWith(mistake.Node));
            Assert.That(refusal.Reason, Does.Contain(mistake.Reason));
            Assert.That(organisation.Organisation.Tables.Find("test_risk"), Is.Null);
        });
    }

    private static IEnumerable<TestCaseData> Mistakes()
    {
        foreach (var mistake in ImportMistakes.All()) yield return new TestCaseData(mistake).SetArgDisplayNames(mistake.Name);
    }
}
