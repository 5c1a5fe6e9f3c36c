using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;

namespace CrmCoach.Scoring.Pillars;

/// <summary>How many topics beyond the deal, how lately and both ways; how many contacts are about more than the deal; with how many people.</summary>
internal static class RelationshipPillar
{
    private static readonly LabelSet Serving = LabelSet.Of(Label.CustomerHelp, Label.CustomerQuestion) | LabelSet.AnyTopic | LabelSet.AnyAddressed;

    public static PillarScore Of(DealFacts facts, Playbook playbook, FactSentences? told)
    {
        if (facts.Deal.Opportunity.Stage == Stage.Qualify && facts.Age < facts.Thresholds.YoungDays)
        {
            told?.YoungDeal(facts.Thresholds.YoungDays);
            return PillarScore.NotEnough(Pillar.Relationship, told);
        }

        var weights = playbook.Weights;
        var topics = Topics(facts, told);
        var kept = Math.Min(weights.TopicsAtMost, topics);
        if (topics > kept) told?.TopicsAtMost(topics, kept);
        var beyond = Beyond(facts, weights.BeyondTheDeal, told);
        var people = People(facts, weights, told);
        return PillarScore.Of(Pillar.Relationship, kept + beyond + people, told);
    }

    private static int Topics(DealFacts facts, FactSentences? told)
    {
        var sum = 0;
        foreach (var cell in facts.Topics.Cells)
        {
            var best = 0;
            foreach (var mention in cell.Mentions) best = Math.Max(best, Worth(mention.Activity, cell.Topic, facts));
            if (cell.Last != null) told?.Topic(cell, facts.Deal.AgeOf(cell.Last.Value), best);
            sum += best;
        }

        if (sum == 0) told?.NoTopics();
        return sum;
    }

    /// <summary>Half where only we spoke of it, or only among us; what we teach is ours to say.</summary>
    private static int Worth(Activity activity, Topic topic, DealFacts facts)
    {
        if (!facts.IsCredible(activity)) return 0;
        var worth = Fade.Of(Weights.Of(topic), Fade.ByAge(activity.Age, facts.Thresholds.WindowDays));
        var isShared = activity.ShowsCustomer || (topic == Topic.Insight && activity.IsContact);
        return isShared ? worth : worth / 2;
    }

    /// <summary>Contacts in the window that talk about more than the deal or serve the customer, against all, with one more assumed.</summary>
    private static int Beyond(DealFacts facts, int points, FactSentences? told)
    {
        var beyond = 0;
        var only = 0;
        foreach (var contact in facts.Rhythm.Contacts)
        {
            if (contact.Age > facts.Thresholds.WindowDays) continue;
            if (contact.Shows.HasAny(Serving)) beyond++;
            else only++;
        }

        var share = points * beyond / (beyond + only + 1);
        told?.BeyondTheDeal(beyond, only, share);
        return share;
    }

    private static int People(DealFacts facts, Weights weights, FactSentences? told)
    {
        var people = new HashSet<Guid>();
        foreach (var cell in facts.Topics.Cells)
        {
            foreach (var mention in cell.Mentions)
            {
                if (mention.Activity.Age <= 2 * facts.Thresholds.WindowDays && mention.Activity.IsContact) people.UnionWith(mention.Activity.People);
            }
        }

        var points = weights.PersonKnown * Math.Min(weights.PeopleAtMost, people.Count);
        told?.PeopleShared(people.Count, points);
        return points;
    }
}
