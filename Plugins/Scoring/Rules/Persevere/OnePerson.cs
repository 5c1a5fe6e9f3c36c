using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Persevere;

/// <summary>Every ask went to the same person, not all with success, while others are known.</summary>
public sealed class OnePerson : Rule
{
    private static readonly LabelSet Attempts =
        LabelSet.Of(Label.AskMade, Label.AskAlternative, Label.SellerChasing, Label.SellerCheckIn);

    public OnePerson() : base("persevere.oneperson")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        var attempts = AttemptsAt(facts);
        if (attempts.Count < facts.Thresholds.OnePersonCount || !(IsUnheard(attempts, facts) || IsAnyOpen(facts))) yield break;
        var person = Asked(attempts[0])[0];
        var other = facts.Counterparts.OtherThan(new[] { person });
        if (other == null || !IsOnly(attempts, person)) yield break;
        var last = attempts[attempts.Count - 1].Activity;
        yield return new Firing(person.ToString("D"), Remedies.Talk(other, Label.AskMade, Label.CustomerQuestion))
        {
            Person = other,
            Former = person,
            Count = attempts.Count,
            Date = last.Date,
            Days = last.Age,
            Evidence = Proof.Of(attempts),
        };
    }

    private static List<Mention> AttemptsAt(DealFacts facts)
    {
        var attempts = new List<Mention>(Signs.Of(facts, Attempts, facts.Thresholds.WindowDays));
        attempts.RemoveAll(attempt => Asked(attempt).Count == 0);
        return attempts;
    }

    private static bool IsOnly(List<Mention> attempts, Guid person) => attempts.TrueForAll(attempt => Asked(attempt).IsOnly(person));

    /// <summary>Those it went to; where several were there, the one whom the sentence names.</summary>
    private static IReadOnlyList<Guid> Asked(Mention attempt)
    {
        var there = attempt.Activity.Addressees;
        return there.Count > 1 && attempt.Finding.People.Count == 1 && there.Has(attempt.Finding.People[0]) ? attempt.Finding.People : there;
    }

    /// <summary>Nobody was heard since the first of them.</summary>
    private static bool IsUnheard(List<Mention> attempts, DealFacts facts) =>
        facts.Rhythm.LastIn == null || facts.Rhythm.LastIn.Date < attempts[0].Activity.Date;

    private static bool IsAnyOpen(DealFacts facts)
    {
        foreach (var ask in facts.Asks)
        {
            var isOpen = ask.Outcome == AskOutcome.Unanswered ? !ask.IsReplied : Refusal.IsOpen(ask);
            if (isOpen && ask.Age <= facts.Thresholds.WindowDays) return true;
        }

        return false;
    }
}
