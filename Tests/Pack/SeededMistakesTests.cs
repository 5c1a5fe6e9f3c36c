using System.Collections.Generic;
using System.IO;
using System.Linq;
using CrmCoach.Pack.Findings;
using NUnit.Framework;

namespace CrmCoach.Tests.Pack;

[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class SeededMistakesTests
{
    private static IEnumerable<TestCaseData> Mistakes =>
        Seeds.All.Select(mistake => new TestCaseData(mistake).SetArgDisplayNames(mistake.ToString()));

    [TestCaseSource(nameof(Mistakes))]
    public void A_mistake_is_refused_with_its_file_and_node_and_nothing_is_written(object seeded)
    {
        var mistake = (Mistake)seeded;
        using var copy = new TreeCopy();
        var (file, node) = mistake.Make(copy);

        var exit = copy.Pack();

        var findings = copy.Errors.ToString().Split('\n').Where(line => line.TrimEnd().EndsWith($"[{mistake.Rule}]"));
        Assert.Multiple(() =>
        {
            Assert.That(
                findings, Has.Some.Matches<string>(line => line.Contains(file + ": ") && line.Contains(node)), $"{file}: {node}\n{copy.Errors}");
            Assert.That(exit, Is.EqualTo(1));
            Assert.That(Directory.Exists(copy.Out), Is.False);
        });
    }

    [Test]
    public void Every_rule_has_a_mistake_that_it_notices() =>
        Assert.That(RuleBook.All.Select(rule => rule.Id), Is.EquivalentTo(Seeds.All.Select(mistake => mistake.Rule).Distinct()));

    [Test]
    public void Every_rule_has_an_id_of_its_own_and_a_demand() => Assert.Multiple(() =>
    {
        Assert.That(RuleBook.All.Select(rule => rule.Id), Is.Unique);
        Assert.That(RuleBook.All.Select(rule => rule.Demand), Is.Unique);
        Assert.That(RuleBook.All.Select(rule => rule.Demand), Has.All.EndsWith("."));
    });

    [Test]
    public void The_example_components_have_no_mistakes()
    {
        using var copy = new TreeCopy().WithComponents();

        copy.Pack("lint");

        Assert.That(copy.Errors.ToString(), Is.Empty);
    }

    [Test]
    public void The_solution_as_it_is_has_no_mistakes()
    {
        using var copy = new TreeCopy();

        var exit = copy.Pack("lint");

        Assert.That(copy.Errors.ToString(), Is.Empty);
        Assert.That(exit, Is.Zero);
    }
}
