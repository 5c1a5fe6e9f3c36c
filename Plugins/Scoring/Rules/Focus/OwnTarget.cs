using System.Collections.Generic;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Focus;

/// <summary>Our quota or quarter used as an argument: once before the customer, or again and again among us.</summary>
public sealed class OwnTarget : Habit
{
    public OwnTarget() : base("focus.owntarget", Label.SellerOwnTarget)
    {
    }

    protected override bool IsHabit(DealFacts facts, IReadOnlyList<Mention> signs)
    {
        foreach (var sign in signs)
        {
            if (sign.Activity.IsContact) return true;
        }

        return signs.Count >= facts.Thresholds.HabitCount;
    }
}
