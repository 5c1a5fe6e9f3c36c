using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Rules;

namespace CrmCoach.Scoring.Practices;

/// <summary>What counts as done well, the rarest and most useful first. Each looks at the window only and believes what the score believes.</summary>
internal static class GoodPractices
{
    private const int SeveralPeople = 3;

    public static readonly IReadOnlyList<Practice> All = new[]
    {
        new Practice("practice.cleared", Cleared),
        new Practice("practice.overcame", facts => Asked(facts, ask => ask.IsOvercome)),
        new Practice("practice.alternative", facts => Asked(facts, IsTriedAnotherWay)),
        new Practice("practice.worked", Worked),
        new Practice("practice.help", facts => Did(facts, LabelSet.Of(Label.CustomerHelp))),
        new Practice("practice.teach", facts => Did(facts, LabelSet.Of(Label.TopicInsight))),
        new Practice("practice.personal", Personal),
        new Practice("practice.people", People),
        new Practice("practice.varied", facts => Asked(facts, ask => ask.Outcome != AskOutcome.Refused && ask.Methods.Count > 1)),
        new Practice("practice.question", facts => Did(facts, LabelSet.Of(Label.CustomerQuestion))),
        new Practice("practice.heard", Heard),
    };

    private static Firing? Cleared(DealFacts facts) =>
        Obstacle(facts, thread => thread.State == ObstacleState.Cleared && thread.Worked.Count > 0);

    private static Firing? Worked(DealFacts facts) => Obstacle(facts, thread => thread.State == ObstacleState.Addressed && thread.IsKnown);

    private static Firing? Obstacle(DealFacts facts, Predicate<ObstacleThread> isGood)
    {
        foreach (var thread in facts.Obstacles)
        {
            if (!isGood(thread)) continue;
            var deed = thread.Worked[thread.Worked.Count - 1];
            if (deed.Activity.Age > facts.Thresholds.WindowDays || !facts.IsCredible(deed.Activity)) continue;
            return Example(deed.Activity, deed.Finding) with { Obstacle = thread, Person = facts.Counterparts.FirstOf(thread.People) };
        }

        return null;
    }

    /// <summary>The latest ask that went well.</summary>
    private static Firing? Asked(DealFacts facts, Predicate<Ask> isGood)
    {
        for (var i = facts.WorthwhileAsks.Count - 1; i >= 0; i--)
        {
            var ask = facts.WorthwhileAsks[i];
            if (!isGood(ask) || ask.Age > facts.Thresholds.WindowDays || !facts.IsCredible(ask.Activity)) continue;
            var evidence = new List<Reports.Evidence> { Proof.Of(ask.Mention) };
            foreach (var attempt in ask.Attempts) evidence.Add(Proof.Of(attempt));
            return new Firing(Firing.WholeDeal, deal => deal) { Evidence = evidence, Date = ask.Date, Person = facts.Counterparts.FirstOf(ask.People) };
        }

        return null;
    }

    private static bool IsTriedAnotherWay(Ask ask) =>
        ask.Outcome == AskOutcome.Refused && (ask.FollowUp == FollowUp.Alternative || ask.FollowUp == FollowUp.OtherMethod || ask.FollowUp == FollowUp.OtherPerson);

    /// <summary>The latest activity of ours that shows a label and did not push.</summary>
    private static Firing? Did(DealFacts facts, LabelSet labels)
    {
        var signs = Signs.Of(facts, labels, facts.Thresholds.WindowDays);
        for (var i = signs.Count - 1; i >= 0; i--)
        {
            var activity = signs[i].Activity;
            if (activity.IsPlanned || activity.IsPushing || !facts.IsCredible(activity)) continue;
            return Example(activity, signs[i].Finding) with { Person = facts.Counterparts.FirstOf(activity.Addressees) };
        }

        return null;
    }

    /// <summary>What somebody wants for themselves, told by them. How they live is none of a manager's business.</summary>
    private static Firing? Personal(DealFacts facts)
    {
        for (var i = facts.Deal.Activities.Count - 1; i >= 0; i--)
        {
            var activity = facts.Deal.Activities[i];
            var finding = activity.First(Label.TopicPersonalGoal);
            if (finding == null || activity.Age > facts.Thresholds.WindowDays || !(activity.IsFromCustomer || activity.IsConversation)) continue;
            var people = finding.People.Count > 0 ? finding.People : activity.Addressees;
            return Example(activity, finding) with { Person = facts.Counterparts.FirstOf(people) };
        }

        return null;
    }

    private static Firing? People(DealFacts facts)
    {
        var people = new HashSet<Guid>();
        Activity? last = null;
        foreach (var contact in facts.Rhythm.Contacts)
        {
            if (contact.Age > facts.Thresholds.WindowDays) continue;
            last = contact;
            foreach (var id in contact.People)
            {
                if (facts.Deal.Person(id)?.IsCustomer == true) people.Add(id);
            }
        }

        return last == null || people.Count < SeveralPeople ? null : Example(last, null) with { Count = people.Count };
    }

    private static Firing? Heard(DealFacts facts)
    {
        var last = facts.Rhythm.LastIn;
        return last == null || last.Age > facts.Thresholds.SilenceDays ? null : Example(last, null);
    }

    private static Firing Example(Activity activity, Finding? finding) => new Firing(Firing.WholeDeal, deal => deal)
    {
        Evidence = new[] { Proof.Of(activity, finding) },
        Date = activity.Date,
    };
}
