using System;
using System.Collections.Generic;
using System.Globalization;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>What settings have to fulfil together, so that more help never lowers a score and more pushing never raises it.</summary>
internal static class Consistency
{
    /// <summary>What is wrong, at the last of the lines that set what is compared.</summary>
    public static IEnumerable<PlaybookError> Check(Playbook playbook, IReadOnlyDictionary<string, int> lines)
    {
        var w = playbook.Weights;
        if (w.Obstacles + w.Relationship + w.CustomerFocus + w.Perseverance == 0)
            yield return Error(lines, "at least one pillar with a weight", 0, "obstacles", "relationship", "customerFocus", "perseverance");
        if (w.NeedsAttentionFrom >= w.OnTrackFrom)
            yield return Error(lines, "needsAttentionFrom below onTrackFrom", w.NeedsAttentionFrom, "needsAttentionFrom", "onTrackFrom");
        foreach (var error in Sums(w, lines)) yield return error;
        foreach (var error in Steps(w, lines)) yield return error;
    }

    private static IEnumerable<PlaybookError> Sums(Weights w, IReadOnlyDictionary<string, int> lines)
    {
        var obstacle = w.ObstacleKnown + w.ObstacleRecorded + w.ObstacleWork + w.ObstacleEarlierWork + w.ObstacleTogether;
        if (obstacle > 100)
        {
            yield return Error(
                lines, "what an obstacle can be worth to be 100 at most", obstacle,
                "obstacleKnown", "obstacleRecorded", "obstacleWork", "obstacleEarlierWork", "obstacleTogether");
        }

        var relationship = w.TopicsAtMost + w.BeyondTheDeal + w.PersonKnown * w.PeopleAtMost;
        if (relationship > 100)
            yield return Error(lines, "what a relationship can be worth to be 100 at most", relationship, "topicsAtMost", "beyondTheDeal", "personKnown", "peopleAtMost");
        var focus = w.Serving + w.GoalKnown + w.UrgencyKnown + w.Answering;
        if (focus > 100) yield return Error(lines, "what customer focus can be worth to be 100 at most", focus, "serving", "goalKnown", "urgencyKnown", "answering");
    }

    /// <summary>The better an ask came out, the more it is worth.</summary>
    private static IEnumerable<PlaybookError> Steps(Weights w, IReadOnlyDictionary<string, int> lines)
    {
        var names = new[] { "askRefused", "askUnanswered", "triedAgainAlike", "triedOtherMethod", "triedOtherPerson", "triedAlternative", "askAgreed" };
        var worth = new[] { w.AskRefused, w.AskUnanswered, w.TriedAgainAlike, w.TriedOtherMethod, w.TriedOtherPerson, w.TriedAlternative, w.AskAgreed };
        for (var i = 1; i < names.Length; i++)
        {
            if (worth[i] < worth[i - 1]) yield return Error(lines, names[i] + " at least as high as " + names[i - 1], worth[i], names[i - 1], names[i]);
        }

        var most = Math.Max(w.AskWaiting, w.AskReplied);
        if (most > w.AskAgreed) yield return Error(lines, "askAgreed at least as high as askWaiting and askReplied", w.AskAgreed, "askWaiting", "askReplied", "askAgreed");
    }

    private static PlaybookError Error(IReadOnlyDictionary<string, int> lines, string expected, int found, params string[] names)
    {
        var last = 0;
        var key = "weights." + names[names.Length - 1];
        foreach (var name in names)
        {
            if (!lines.TryGetValue("weights." + name, out var line) || line < last) continue;
            last = line;
            key = "weights." + name;
        }

        return new PlaybookError(last, key, expected, found.ToString(CultureInfo.InvariantCulture));
    }
}
