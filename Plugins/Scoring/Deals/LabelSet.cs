using System.Collections.Generic;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Deals;

/// <summary>A set of labels.</summary>
public readonly record struct LabelSet(ulong Bits)
{
    private const ulong RaisedBits = 0x55555;
    private const ulong AddressedBits = 0xAAAAA;

    public static readonly LabelSet AnyRaised = new LabelSet(RaisedBits);
    public static readonly LabelSet AnyAddressed = new LabelSet(AddressedBits);
    public static readonly LabelSet AnyTopic = Of(
        Label.TopicProblem, Label.TopicOrgGoal, Label.TopicPersonalGoal, Label.TopicDayJob, Label.TopicOrgEvent, Label.TopicPersonal,
        Label.TopicInsight, Label.TopicNewOpportunity);

    public static readonly LabelSet AnyCleared = new LabelSet(0x7FFUL << (int)Label.ObstacleAlignmentCleared);

    /// <summary>What serves us rather than the customer.</summary>
    public static readonly LabelSet AnySeller = Of(
        Label.SellerChasing, Label.SellerCheckIn, Label.SellerDiscountPush, Label.SellerOwnTarget, Label.SellerPitch);

    /// <summary>What gives the customer something: help, work on an obstacle, something learned.</summary>
    public static readonly LabelSet AnyGiving = Of(Label.CustomerHelp, Label.TopicInsight) | AnyAddressed;

    public static LabelSet Of(params Label[] labels)
    {
        var bits = 0UL;
        foreach (var label in labels) bits |= Bit(label);
        return new LabelSet(bits);
    }

    public static LabelSet Of(IReadOnlyList<Finding> findings)
    {
        var bits = 0UL;
        foreach (var finding in findings) bits |= Bit(finding.Label);
        return new LabelSet(bits);
    }

    public static LabelSet operator |(LabelSet one, LabelSet other) => new LabelSet(one.Bits | other.Bits);

    public bool Has(Label label) => (Bits & Bit(label)) != 0;

    public bool HasAny(LabelSet labels) => (Bits & labels.Bits) != 0;

    /// <summary>How many labels are in both sets.</summary>
    public int CountOf(LabelSet labels)
    {
        var count = 0;
        for (var bits = Bits & labels.Bits; bits != 0; bits &= bits - 1) count++;
        return count;
    }

    private static ulong Bit(Label label) => 1UL << (int)label;
}
