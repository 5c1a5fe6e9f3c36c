using System.Collections.Generic;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Focus;

/// <summary>A discount or a deadline offered for our own speed: once is enough.</summary>
public sealed class DiscountPush : Habit
{
    public DiscountPush() : base("focus.discountpush", Label.SellerDiscountPush)
    {
    }

    protected override bool IsHabit(DealFacts facts, IReadOnlyList<Mention> signs) => true;
}
