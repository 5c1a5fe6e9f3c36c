using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Focus;

/// <summary>Repeated status or order chasing, and less given than asked for.</summary>
public sealed class Chasing : Habit
{
    public Chasing() : base("focus.chasing", Label.SellerChasing)
    {
    }

    protected override bool IsHabit(DealFacts facts, IReadOnlyList<Mention> signs) =>
        signs.Count >= facts.Thresholds.HabitCount && Signs.Of(facts, LabelSet.AnyGiving, facts.Thresholds.HabitDays).Count < signs.Count;
}
