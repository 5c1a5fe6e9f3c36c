using CrmCoach.Scoring.Playbooks;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Rules.Relationship;

/// <summary>They told us something about their organisation or life, and nobody took it up.</summary>
public sealed class Unanswered : Rule
{
    private static readonly Topic[] Told = { Topic.Personal, Topic.OrgEvent, Topic.PersonalGoal, Topic.OrgGoal };
    private static readonly LabelSet Labels = LabelSet.Of(Label.TopicPersonal, Label.TopicOrgEvent, Label.TopicPersonalGoal, Label.TopicOrgGoal);

    public Unanswered() : base("relationship.unanswered")
    {
    }

    public override bool AppliesTo(DealFacts facts) => facts.Deal.Opportunity.State != DealState.Lost;

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        foreach (var topic in Told)
        {
            var told = LastTold(facts.Topics[topic], facts.Thresholds);
            if (told != null && !IsTakenUp(facts, told)) yield return Fire(facts, topic, told);
        }
    }

    /// <summary>In their own words: what we write down of a talk we have talked about.</summary>
    private static Mention? LastTold(TopicCell cell, Thresholds thresholds)
    {
        for (var i = cell.Mentions.Count - 1; i >= 0; i--)
        {
            var activity = cell.Mentions[i].Activity;
            if (!IsTold(activity)) continue;
            return activity.Age >= thresholds.TakeUpDays && activity.Age <= 2 * thresholds.WindowDays ? cell.Mentions[i] : null;
        }

        return null;
    }

    private static bool IsTold(Activity activity) =>
        activity.IsFromCustomer || (activity.Kind == ActivityKind.PhoneCall && activity.Direction == Direction.Incoming);

    private static bool IsTakenUp(DealFacts facts, Mention told)
    {
        foreach (var activity in facts.Deal.Activities)
        {
            if (activity.Date > told.Activity.Date && activity.IsOurs && activity.Shows.HasAny(Labels)) return true;
        }

        return false;
    }

    private static Firing Fire(DealFacts facts, Topic topic, Mention told)
    {
        var person = facts.Counterparts.FirstOf(told.Activity.Addressees) ?? facts.Counterparts.Main;
        return new Firing(topic.Name(), Remedies.Write(person, topic.AsLabel()))
        {
            Person = person,
            Topic = topic,
            Date = told.Activity.Date,
            Days = told.Activity.Age,
            Evidence = new[] { Proof.Of(told) },
        };
    }
}
