using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;

namespace CrmCoach.Scoring.Rules;

/// <summary>
/// One question to the facts. A rule answers with evidence and with what would remedy it; it knows neither what the answer weighs nor what the coach
/// says about it.
/// </summary>
public abstract class Rule
{
    /// <param name="id">Family and name: the rule's file, its text, its advice are called so.</param>
    protected Rule(string id) => Id = id;

    /// <summary>Family and name, such as <c>obstacle.quiet</c>.</summary>
    public string Id { get; }

    /// <summary>Whether the question makes sense for the deal; open deals unless a rule says otherwise.</summary>
    public virtual bool AppliesTo(DealFacts facts) => facts.Deal.Opportunity.State == DealState.Open;

    /// <summary>What it applies to in this deal, the most pressing first.</summary>
    public abstract IEnumerable<Firing> Judge(DealFacts facts);
}
