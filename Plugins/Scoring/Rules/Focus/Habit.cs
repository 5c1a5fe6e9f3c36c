using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Focus;

/// <summary>What the rules about selling habits share: signs that are counted, and a remedy that gives something instead.</summary>
public abstract class Habit : Rule
{
    private readonly LabelSet _signs;

    /// <param name="id">Family and name.</param>
    /// <param name="sign">What shows the habit.</param>
    protected Habit(string id, Label sign) : base(id) => _signs = LabelSet.Of(sign);

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        var signs = Signs.Of(facts, _signs, facts.Thresholds.HabitDays);
        if (signs.Count > 0 && IsHabit(facts, signs)) yield return Fire(facts, signs);
    }

    /// <summary>Whether the signs are enough.</summary>
    protected abstract bool IsHabit(DealFacts facts, IReadOnlyList<Mention> signs);

    private static Firing Fire(DealFacts facts, IReadOnlyList<Mention> signs)
    {
        var last = signs[signs.Count - 1].Activity;
        var person = Target(facts, signs) ?? facts.Counterparts.Main;
        return new Firing(Firing.WholeDeal, Remedies.Write(person, Label.CustomerHelp, Label.CustomerQuestion))
        {
            Person = person,
            Date = last.Date,
            Days = last.Age,
            Count = signs.Count,
            Method = last.Method,
            Evidence = Proof.Of(signs),
        };
    }

    /// <summary>Whom it went to last, or names; null where nothing tells.</summary>
    private static Guid? Target(DealFacts facts, IReadOnlyList<Mention> signs)
    {
        for (var i = signs.Count - 1; i >= 0; i--)
        {
            var person = facts.Counterparts.FirstOf(signs[i].Activity.Addressees) ?? facts.Counterparts.FirstOf(signs[i].Finding.People);
            if (person != null) return person;
        }

        return null;
    }
}
