using System.Collections.Generic;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Scoring.Practices;

/// <summary>Looks for what was done well.</summary>
internal static class Praise
{
    private const int AtMost = 3;

    /// <summary>At most three, the most telling first; none where there is too little to judge.</summary>
    public static IReadOnlyList<Strength> Of(DealFacts facts, Playbook playbook)
    {
        var strengths = new List<Strength>();
        if (!facts.IsEnough) return strengths;
        foreach (var practice in GoodPractices.All)
        {
            if (strengths.Count == AtMost) break;
            var example = practice.Find(facts);
            if (example == null) continue;
            var writer = new AdviceWriter(playbook.Advice, facts.Deal, practice.Id, example);
            strengths.Add(new Strength(practice.Id, writer.Write("say"), example.Evidence));
        }

        return strengths;
    }
}
