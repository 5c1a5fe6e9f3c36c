using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>Severity and effort of every rule, as the product comes.</summary>
internal static class RuleWeights
{
    public static readonly IReadOnlyDictionary<string, RuleWeight> Default = new Dictionary<string, RuleWeight>(StringComparer.Ordinal)
    {
        ["obstacle.unknown"] = new RuleWeight(14, 2),
        ["obstacle.unaddressed"] = new RuleWeight(16, 2),
        ["obstacle.quiet"] = new RuleWeight(12, 2),
        ["obstacle.unrecorded"] = new RuleWeight(4, 1),
        ["obstacle.approvalpath"] = new RuleWeight(10, 2),
        ["obstacle.stalledwin"] = new RuleWeight(20, 2),
        ["focus.chasing"] = new RuleWeight(10, 1),
        ["focus.discountpush"] = new RuleWeight(10, 1),
        ["focus.owntarget"] = new RuleWeight(8, 1),
        ["focus.checkin"] = new RuleWeight(8, 1),
        ["focus.pitch"] = new RuleWeight(10, 1),
        ["focus.goalunknown"] = new RuleWeight(10, 2),
        ["focus.urgencyunknown"] = new RuleWeight(6, 2),
        ["persevere.samemethod"] = new RuleWeight(16, 2),
        ["persevere.gaveup"] = new RuleWeight(12, 2),
        ["persevere.refused"] = new RuleWeight(16, 2),
        ["persevere.wentwithout"] = new RuleWeight(14, 2),
        ["persevere.oneperson"] = new RuleWeight(12, 2),
        ["persevere.silence"] = new RuleWeight(16, 2),
        ["relationship.dealonly"] = new RuleWeight(4, 2),
        ["relationship.uncovered"] = new RuleWeight(1, 2),
        ["relationship.unanswered"] = new RuleWeight(7, 1),
        ["relationship.teach"] = new RuleWeight(2, 2),
        ["relationship.newopportunity"] = new RuleWeight(8, 1),
        ["relationship.afterwin"] = new RuleWeight(16, 2),
    };
}
