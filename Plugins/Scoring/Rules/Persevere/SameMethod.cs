using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Scoring.Rules.Persevere;

/// <summary>Several attempts at somebody by the same method since they were last heard: name a method not yet tried.</summary>
public sealed class SameMethod : Rule
{
    private const int AttemptsAtLeast = 2;
    private const int LongRun = 5;

    private static readonly LabelSet Attempts =
        LabelSet.Of(Label.AskMade, Label.AskAlternative, Label.SellerChasing, Label.SellerCheckIn);

    public SameMethod() : base("persevere.samemethod")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        foreach (var person in Reached(facts))
        {
            var run = Unanswered(facts, person);
            if (!IsTooMany(run, facts)) continue;
            yield return Fire(facts, run);
            yield break;
        }
    }

    /// <summary>Whom we wrote to, the latest first; null for letters of which the record does not say to whom.</summary>
    private static List<Guid?> Reached(DealFacts facts)
    {
        var people = new List<Guid?>();
        for (var i = facts.Rhythm.Contacts.Count - 1; i >= 0; i--)
        {
            var contact = facts.Rhythm.Contacts[i];
            if (IsTheirs(contact)) continue;
            if (contact.Addressees.Count == 0 && !people.Contains(null)) people.Add(null);
            foreach (var person in contact.Addressees)
            {
                if (!people.Contains(person)) people.Add(person);
            }
        }

        return people;
    }

    /// <summary>What we sent somebody since they were last heard, oldest first. Whoever else of theirs was heard soon after may have answered for them.</summary>
    private static List<Activity> Unanswered(DealFacts facts, Guid? person)
    {
        var run = new List<Activity>();
        var contacts = facts.Rhythm.Contacts;
        Activity? heard = null;
        for (var i = contacts.Count - 1; i >= 0; i--)
        {
            var contact = contacts[i];
            var isMeant = contact.People.Count == 0 || person == null || contact.People.Has(person.Value);
            if (IsTheirs(contact))
            {
                if (isMeant) break;
                heard = contact;
            }
            else if (isMeant)
            {
                if (heard != null && (heard.Date.Date - contact.Date.Date).Days <= facts.Thresholds.SecondAskDays) break;
                run.Insert(0, contact);
            }
        }

        return run;
    }

    private static bool IsTheirs(Activity contact) => contact.IsFromCustomer || contact.IsConversation;

    /// <summary>Enough of them ask for something, all in one way, and not all only push.</summary>
    private static bool IsTooMany(List<Activity> run, DealFacts facts)
    {
        if (run.Count < facts.Thresholds.SameMethodCount || IsVaried(run)) return false;
        var attempts = run.FindAll(contact => contact.Shows.HasAny(Attempts));
        var isAsking = attempts.Count >= AttemptsAtLeast || (attempts.Count > 0 && run.Count >= LongRun);
        if (!isAsking || attempts.TrueForAll(attempt => attempt.IsPushing)) return false;
        return run[run.Count - 1].Age <= facts.Thresholds.WindowDays && !(facts.Rhythm.LastUnread > run[0].Date);
    }

    private static Firing Fire(DealFacts facts, List<Activity> run)
    {
        var last = run[run.Count - 1];
        var method = last.Method!.Value;
        var other = Methods.OtherThan(new[] { method });
        var person = facts.Counterparts.FirstOf(last.Addressees) ?? facts.Counterparts.Main;
        return new Firing(method.Name(), Remedies.Reach(other, person, Label.AskMade, Label.CustomerQuestion))
        {
            Person = person,
            Method = method,
            OtherMethod = other,
            Count = run.Count,
            Date = run[0].Date,
            Days = run[0].Age,
            Evidence = run.ConvertAll(contact => Proof.Of(contact, contact.FirstOf(Attempts))),
        };
    }

    private static bool IsVaried(List<Activity> run) => run.Exists(contact => contact.Method != run[0].Method);
}
