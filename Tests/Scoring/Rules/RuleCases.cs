using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules;

/// <summary>The two tables of a rule. A subclass lies beside the others at the path of the rule it is about.</summary>
internal abstract class RuleCases
{
    private readonly List<RuleCase> _fires = new List<RuleCase>();
    private readonly List<RuleCase> _quiet = new List<RuleCase>();

    protected RuleCases(string rule) => Rule = rule;

    public string Rule { get; }

    public IReadOnlyList<RuleCase> Firing => _fires;

    public IReadOnlyList<RuleCase> Quiet => _quiet;

    protected static DealBuilder Deal(Stage stage = Stage.Propose) => DealBuilder.Open(stage);

    protected void Fires(string name, DealBuilder deal, string? subject = null) => _fires.Add(new RuleCase(Rule, name, deal, subject));

    protected void StaysQuiet(string name, DealBuilder deal) => _quiet.Add(new RuleCase(Rule, name, deal));
}
