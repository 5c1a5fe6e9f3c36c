using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Focus;

/// <summary>We pitch; the customer's situation occurs less often than we do.</summary>
public sealed class Pitch : Habit
{
    private static readonly LabelSet Situation =
        LabelSet.AnyRaised | LabelSet.AnyAddressed | LabelSet.AnyTopic | LabelSet.Of(Label.CustomerQuestion, Label.CustomerHelp);

    public Pitch() : base("focus.pitch", Label.SellerPitch)
    {
    }

    protected override bool IsHabit(DealFacts facts, IReadOnlyList<Mention> signs) =>
        signs.Count >= facts.Thresholds.HabitCount && Signs.Of(facts, Situation, facts.Thresholds.HabitDays).Count < signs.Count;
}
