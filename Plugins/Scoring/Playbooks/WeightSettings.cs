using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>What things are worth, as settings.</summary>
internal static class WeightSettings
{
    public static readonly IReadOnlyList<Setting> All = new[]
    {
        Points("obstacles", "The weight of the pillar Obstacles in the score.", w => w.Obstacles, (w, n) => w with { Obstacles = n }),
        Points("relationship", "The weight of the pillar Relationship in the score.", w => w.Relationship, (w, n) => w with { Relationship = n }),
        Points("customerFocus", "The weight of the pillar Customer focus in the score.", w => w.CustomerFocus, (w, n) => w with { CustomerFocus = n }),
        Points("perseverance", "The weight of the pillar Perseverance in the score.", w => w.Perseverance, (w, n) => w with { Perseverance = n }),
        Points("needsAttentionFrom", "From this score on a deal is not at risk.", w => w.NeedsAttentionFrom, (w, n) => w with { NeedsAttentionFrom = n }),
        Points("onTrackFrom", "From this score on a deal is on track.", w => w.OnTrackFrom, (w, n) => w with { OnTrackFrom = n }),
        Points("obstaclesUnknown", "Obstacles where nobody knows of any.", w => w.ObstaclesUnknown, (w, n) => w with { ObstaclesUnknown = n }),
        Points("obstacleKnown", "An obstacle that is known.", w => w.ObstacleKnown, (w, n) => w with { ObstacleKnown = n }),
        Points("obstacleRecorded", "More, if it is on record.", w => w.ObstacleRecorded, (w, n) => w with { ObstacleRecorded = n }),
        Points("obstacleWork", "More, for the latest work on it.", w => w.ObstacleWork, (w, n) => w with { ObstacleWork = n }),
        Points("obstacleEarlierWork", "More, for work before.", w => w.ObstacleEarlierWork, (w, n) => w with { ObstacleEarlierWork = n }),
        Points("obstacleTogether", "More, for work together with the customer.", w => w.ObstacleTogether, (w, n) => w with { ObstacleTogether = n }),
        Points("topicsAtMost", "What all topics beyond the deal give together at most.", w => w.TopicsAtMost, (w, n) => w with { TopicsAtMost = n }),
        Points("beyondTheDeal", "Contacts about more than the deal.", w => w.BeyondTheDeal, (w, n) => w with { BeyondTheDeal = n }),
        Points("personKnown", "Each person who shared such topics.", w => w.PersonKnown, (w, n) => w with { PersonKnown = n }),
        Points("peopleAtMost", "So many people count at most.", w => w.PeopleAtMost, (w, n) => w with { PeopleAtMost = n }),
        Points("serving", "Acts that serve the customer, against acts that serve us.", w => w.Serving, (w, n) => w with { Serving = n }),
        Points("goalKnown", "More, if their goal is known.", w => w.GoalKnown, (w, n) => w with { GoalKnown = n }),
        Points("urgencyKnown", "More, if it is known why now.", w => w.UrgencyKnown, (w, n) => w with { UrgencyKnown = n }),
        Points("answering", "More, if they answer.", w => w.Answering, (w, n) => w with { Answering = n }),
        Points("askAgreed", "An ask that was agreed to.", w => w.AskAgreed, (w, n) => w with { AskAgreed = n }),
        Points("askWaiting", "One that may still be answered.", w => w.AskWaiting, (w, n) => w with { AskWaiting = n }),
        Points("askReplied", "One without an answer to it, from whom we heard since.", w => w.AskReplied, (w, n) => w with { AskReplied = n }),
        Points("askUnanswered", "One without an answer, left alone.", w => w.AskUnanswered, (w, n) => w with { AskUnanswered = n }),
        Points("askRefused", "One that was refused, left alone.", w => w.AskRefused, (w, n) => w with { AskRefused = n }),
        Points("triedAgainAlike", "One without success, tried again the same way.", w => w.TriedAgainAlike, (w, n) => w with { TriedAgainAlike = n }),
        Points("triedOtherMethod", "One without success, tried another way.", w => w.TriedOtherMethod, (w, n) => w with { TriedOtherMethod = n }),
        Points("triedOtherPerson", "One without success, tried with somebody else.", w => w.TriedOtherPerson, (w, n) => w with { TriedOtherPerson = n }),
        Points("triedAlternative", "One without success, something else offered.", w => w.TriedAlternative, (w, n) => w with { TriedAlternative = n }),
        Points("pushedAgain", "Taken off for each chase or check-in after the first.", w => w.PushedAgain, (w, n) => w with { PushedAgain = n }),
        Points("pushedAtMost", "Taken off for these at most.", w => w.PushedAtMost, (w, n) => w with { PushedAtMost = n }),
        Points("silenceAtMost", "Taken off for silence at most, one for each day too many.", w => w.SilenceAtMost, (w, n) => w with { SilenceAtMost = n }),
    };

    private static Setting Points(string name, string meaning, Func<Weights, int> get, Func<Weights, int, Weights> set) => Setting.Number(
        "weights." + name, 0, 100, meaning, playbook => get(playbook.Weights),
        (playbook, number) => playbook with { Weights = set(playbook.Weights, number) });
}
