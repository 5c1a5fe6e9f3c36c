using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Rules;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Rules;

public sealed class RuleSetTests
{
    private static readonly RuleCases[] Tables = typeof(RuleCases).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(RuleCases)) && !type.IsAbstract)
        .Select(type => (RuleCases)Activator.CreateInstance(type)!)
        .OrderBy(table => table.Rule, StringComparer.Ordinal)
        .ToArray();

    private static IEnumerable<string> Rules => RuleSet.All.Select(rule => rule.Id);

    private static IEnumerable<RuleCase> Firing => Tables.SelectMany(table => table.Firing);

    private static IEnumerable<RuleCase> Quiet => Tables.SelectMany(table => table.Quiet);

    [TestCaseSource(nameof(Firing))]
    public void A_rule_fires(object item)
    {
        var @case = (RuleCase)item;
        var firings = Judge(@case);

        Assert.That(firings, Is.Not.Empty);
        if (@case.Subject != null) Assert.That(firings[0].Subject, Is.EqualTo(@case.Subject));
    }

    [TestCaseSource(nameof(Quiet))]
    public void A_rule_stays_quiet(object item) => Assert.That(Judge((RuleCase)item).Select(firing => firing.Subject), Is.Empty);

    [TestCaseSource(nameof(Firing))]
    public void What_a_rule_finds_can_be_said_without_a_gap(object item)
    {
        var @case = (RuleCase)item;
        foreach (var firing in Judge(@case))
        {
            var writer = new AdviceWriter(AdviceText.Default, @case.Deal.Snapshot, @case.Rule, firing);
            foreach (var sentence in new[] { writer.Write("do"), writer.Write("why"), writer.Write("ask"), writer.Write("talk") })
            {
                Assert.That(sentence, Does.Match("^[A-Z0-9“].*[.?]$"));
                Assert.That(sentence, Does.Not.Match("  | [.,;:?]|[{}\\[\\]]| days ago days|\\b0 "));
            }
        }
    }

    [Test]
    public void Every_rule_class_is_registered_under_its_path()
    {
        var classes = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);
        var paths = classes.Select(type => type.FullName!.Substring(typeof(Rule).Namespace!.Length + 1).ToLowerInvariant());

        Assert.That(Rules, Is.EquivalentTo(paths));
    }

    [Test]
    public void There_are_the_25_rules_of_the_coaching_model() => Assert.That(RuleSet.All, Has.Count.EqualTo(25));

    [Test]
    public void Every_rule_is_weighted() => Assert.That(Playbook.Default.Rules.Keys, Is.EquivalentTo(Rules));

    [TestCaseSource(nameof(Rules))]
    public void Every_rule_has_its_sentences(string rule)
    {
        foreach (var name in new[] { "do", "why", "ask" }) Assert.That(AdviceText.Default.Find(rule, name), Is.Not.Null.And.Not.Empty, name);
    }

    [TestCaseSource(nameof(Rules))]
    public void Every_rule_has_cases_for_and_against(string rule)
    {
        var table = Tables.Single(table => table.Rule == rule);

        Assert.That(table.Firing, Has.Count.GreaterThanOrEqualTo(2));
        Assert.That(table.Quiet, Has.Count.GreaterThanOrEqualTo(3));
    }

    private static List<Firing> Judge(RuleCase @case)
    {
        var facts = @case.Deal.Facts;
        var rule = RuleSet.All.Single(rule => rule.Id == @case.Rule);
        return rule.AppliesTo(facts) ? rule.Judge(facts).ToList() : new List<Firing>();
    }
}
