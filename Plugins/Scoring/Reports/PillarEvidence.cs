using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Pillars;
using CrmCoach.Scoring.Rules;

namespace CrmCoach.Scoring.Reports;

/// <summary>The words that a pillar was built from, as far as a reader wants to see them.</summary>
internal static class PillarEvidence
{
    private const int AtMost = 8;

    private static readonly LabelSet Serving = LabelSet.AnySeller | LabelSet.Of(Label.CustomerHelp, Label.CustomerQuestion);

    private static readonly LabelSet Asking =
        LabelSet.Of(Label.AskMade, Label.AskAgreed, Label.AskRefused, Label.AskAlternative, Label.SellerChasing, Label.SellerCheckIn);

    /// <summary>The latest, oldest first.</summary>
    public static IReadOnlyList<Evidence> Of(Pillar pillar, Snapshot deal)
    {
        var labels = LabelsOf(pillar);
        var evidence = new List<Evidence>();
        for (var i = deal.Activities.Count - 1; i >= 0 && evidence.Count < AtMost; i--) Add(evidence, deal.Activities[i], labels);
        evidence.Reverse();
        return evidence;
    }

    private static void Add(List<Evidence> evidence, Activity activity, LabelSet labels)
    {
        if (!activity.Shows.HasAny(labels)) return;
        for (var i = activity.Findings.Count - 1; i >= 0 && evidence.Count < AtMost; i--)
        {
            var finding = activity.Findings[i];
            if (labels.Has(finding.Label)) evidence.Add(Proof.Of(new Mention(activity, finding)));
        }
    }

    private static LabelSet LabelsOf(Pillar pillar) => pillar switch
    {
        Pillar.Obstacles => LabelSet.AnyRaised | LabelSet.AnyAddressed,
        Pillar.Relationship => LabelSet.AnyTopic,
        Pillar.CustomerFocus => Serving,
        _ => Asking,
    };
}
