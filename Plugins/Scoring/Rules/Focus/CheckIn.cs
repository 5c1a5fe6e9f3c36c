using System.Collections.Generic;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Focus;

/// <summary>Content-free check-ins.</summary>
public sealed class CheckIn : Habit
{
    public CheckIn() : base("focus.checkin", Label.SellerCheckIn)
    {
    }

    protected override bool IsHabit(DealFacts facts, IReadOnlyList<Mention> signs) => signs.Count >= facts.Thresholds.HabitCount;
}
