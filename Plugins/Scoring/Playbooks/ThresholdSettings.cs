using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>From when on things count, as settings.</summary>
internal static class ThresholdSettings
{
    public static readonly IReadOnlyList<Setting> All = new[]
    {
        Days("windowDays", 14, "What is older fades: half at its end, nothing at twice its length.", t => t.WindowDays, (t, n) => t with { WindowDays = n }),
        Days("quietDays", 1, "An open obstacle is quiet when nothing has worked on it for so many days.", t => t.QuietDays, (t, n) => t with { QuietDays = n }),
        Days("silenceDays", 1, "A customer without contact for so many days is left alone.", t => t.SilenceDays, (t, n) => t with { SilenceDays = n }),
        Days("secondAskDays", 1, "An ask without an answer deserves a second one after so many days.", t => t.SecondAskDays, (t, n) => t with { SecondAskDays = n }),
        Days("answerDays", 1, "Words of agreement or refusal answer an ask for so many days.", t => t.AnswerDays, (t, n) => t with { AnswerDays = n }),
        Days("followUpDays", 1, "Another attempt belongs to an ask or refusal for so many days.", t => t.FollowUpDays, (t, n) => t with { FollowUpDays = n }),
        Count("habitCount", "So many signs make a habit: chasing, checking in, pitching.", t => t.HabitCount, (t, n) => t with { HabitCount = n }),
        Days("habitDays", 1, "A habit given up for so many days is none any more.", t => t.HabitDays, (t, n) => t with { HabitDays = n }),
        Count("sameMethodCount", "So many attempts by one method without an answer are enough.", t => t.SameMethodCount, (t, n) => t with { SameMethodCount = n }),
        Count("onePersonCount", "So many asks to one person say that nobody else is asked.", t => t.OnePersonCount, (t, n) => t with { OnePersonCount = n }),
        Count("movedOnCount", "So many contacts after a no say that the deal moved on.", t => t.MovedOnCount, (t, n) => t with { MovedOnCount = n }),
        Count("dealOnlyCount", "So many contacts in a row about nothing but the deal are a pattern.", t => t.DealOnlyCount, (t, n) => t with { DealOnlyCount = n }),
        Count("enoughEvidence", "Less is too little to judge: an activity counts 1, and 2 if something could be read in it.", t => t.EnoughEvidence, (t, n) => t with { EnoughEvidence = n }),
        Days("youngDays", 0, "A relationship younger than so many days is not judged while the deal is being qualified.", t => t.YoungDays, (t, n) => t with { YoungDays = n }),
        Days("stalledDays", 1, "A yes without an order for so many days has stalled.", t => t.StalledDays, (t, n) => t with { StalledDays = n }),
        Days("takeUpDays", 0, "What a customer told us waits so many days before it counts as not taken up.", t => t.TakeUpDays, (t, n) => t with { TakeUpDays = n }),
        Days("afterWinDays", 1, "After a win, contact beyond delivery is due within so many days.", t => t.AfterWinDays, (t, n) => t with { AfterWinDays = n }),
        Days("traceDays", 0, "What we note of a customer is credible with a trace of them within so many days.", t => t.TraceDays, (t, n) => t with { TraceDays = n }),
    };

    private static Setting Days(string name, int least, string meaning, Func<Thresholds, int> get, Func<Thresholds, int, Thresholds> set) =>
        Number(name, least, 730, meaning, get, set);

    private static Setting Count(string name, string meaning, Func<Thresholds, int> get, Func<Thresholds, int, Thresholds> set) =>
        Number(name, 1, 50, meaning, get, set);

    private static Setting Number(string name, int least, int most, string meaning, Func<Thresholds, int> get, Func<Thresholds, int, Thresholds> set) =>
        Setting.Number(
            "thresholds." + name, least, most, meaning, playbook => get(playbook.Thresholds),
            (playbook, number) => playbook with { Thresholds = set(playbook.Thresholds, number) });
}
