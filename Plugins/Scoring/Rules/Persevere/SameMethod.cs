using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Scoring.Rules.Persevere;

/// <summary>Several attempts by the same method since the customer was last heard: name a method not yet tried.</summary>
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
        var run = Unanswered(facts);
        var attempts = run.FindAll(contact => contact.Shows.HasAny(Attempts));
        var isAsking = attempts.Count >= AttemptsAtLeast || (attempts.Count > 0 && run.Count >= LongRun);
        if (run.Count < facts.Thresholds.SameMethodCount || !isAsking || IsVaried(run)) yield break;
        var last = run[run.Count - 1];
        if (last.Age > facts.Thresholds.WindowDays || facts.Rhythm.LastUnread > run[0].Date) yield break;
        var method = last.Method!.Value;
        var other = Methods.OtherThan(new[] { method });
        var person = facts.Counterparts.FirstOf(last.Addressees) ?? facts.Counterparts.Main;
        yield return new Firing(method.Name(), Remedies.Reach(other, person, Label.AskMade, Label.CustomerQuestion))
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

    /// <summary>What we sent since the customer was last heard, oldest first.</summary>
    private static List<Activity> Unanswered(DealFacts facts)
    {
        var run = new List<Activity>();
        var contacts = facts.Rhythm.Contacts;
        for (var i = contacts.Count - 1; i >= 0 && !contacts[i].IsFromCustomer && !contacts[i].IsConversation; i--) run.Insert(0, contacts[i]);
        return run;
    }

    private static bool IsVaried(List<Activity> run) => run.Exists(contact => contact.Method != run[0].Method);
}
