using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;

namespace CrmCoach.Scoring.Facts;

/// <summary>
/// The refusal ledger: reads the deal's activities once, oldest first, and ties answers and further attempts to what was asked before, by thread,
/// person and time. Only the latest asks can still be answered, so that it takes linear time.
/// </summary>
internal sealed class Asks
{
    private const int Remembered = 100;

    private static readonly LabelSet Attempts = LabelSet.Of(Label.AskMade, Label.AskAlternative, Label.SellerChasing);

    private static readonly LabelSet Turns = LabelSet.Of(Label.AskMade, Label.AskAgreed, Label.AskRefused);

    private readonly int _answerDays;
    private readonly int _followUpDays;
    private readonly int _nearDays;
    private readonly bool _withPushing;
    private readonly List<Ask> _asks = new List<Ask>();

    private Asks(Thresholds thresholds, bool withPushing)
    {
        _answerDays = thresholds.AnswerDays;
        _followUpDays = thresholds.FollowUpDays;
        _nearDays = thresholds.SecondAskDays;
        _withPushing = withPushing;
    }

    /// <summary>Every ask, oldest first.</summary>
    public static IReadOnlyList<Ask> All(Snapshot deal, Thresholds thresholds) => new Asks(thresholds, true).Read(deal);

    /// <summary>
    /// The ledger for the score, as if we had never asked while pushing: then more pushing cannot take an answer away from another ask, nor pass
    /// for another attempt. A no said again is the same no, and a yes to what was never noted is a yes.
    /// </summary>
    public static IReadOnlyList<Ask> Worthwhile(Snapshot deal, Thresholds thresholds) => new Asks(thresholds, false).Read(deal);

    private IReadOnlyList<Ask> Read(Snapshot deal)
    {
        foreach (var activity in deal.Activities) Take(activity);
        return _asks;
    }

    private void Take(Activity activity)
    {
        if (activity.ShowsCustomer) MarkReplied(activity);
        if (activity.Shows.HasAny(Turns)) TakeTurns(activity);
        if (_withPushing && activity.IsOurs && activity.IsContact) MarkTakenUp(activity);
        if (Counts(activity) && activity.Shows.HasAny(Attempts)) MarkFollowedUp(activity);
    }

    private void TakeTurns(Activity activity)
    {
        foreach (var finding in activity.Findings)
        {
            if (Turns.Has(finding.Label)) Take(new Mention(activity, finding));
        }
    }

    /// <summary>In the order of the text: what is agreed to or refused is what was asked before.</summary>
    private void Take(Mention mention)
    {
        switch (mention.Finding.Label)
        {
            case Label.AskMade when IsNewAsk(mention.Activity):
                _asks.Add(new Ask(mention, AskedPeople(mention)));
                break;
            case Label.AskAgreed:
                Agree(mention);
                break;
            case Label.AskRefused:
                Refuse(mention);
                break;
        }
    }

    /// <summary>One activity is one ask, however many sentences it takes; what is still planned has not been asked.</summary>
    private bool IsNewAsk(Activity activity) =>
        Counts(activity) && !activity.IsPlanned && (_asks.Count == 0 || !ReferenceEquals(_asks[_asks.Count - 1].Activity, activity));

    private bool Counts(Activity activity) => activity.IsOurs && (_withPushing || !activity.IsPushing);

    private void Agree(Mention answer)
    {
        var ask = Best(answer, CanBeAgreed) ?? Best(answer, CanBeOvercome);
        if (ask == null && !_withPushing && answer.Activity.ShowsCustomer) _asks.Add(ask = new Ask(answer, AskedPeople(answer)) { IsReplied = true });
        if (ask == null) return;
        if (ask.Outcome == AskOutcome.Refused && !ReferenceEquals(ask.Answer!.Activity, answer.Activity))
        {
            Overcome(ask);
            return;
        }

        ask.Outcome = AskOutcome.Agreed;
        ask.Answer = answer;
    }

    /// <summary>A no that was followed by another attempt, or by a counter-offer in the same breath, may become a yes.</summary>
    private static bool CanBeAgreed(Ask ask, Mention answer)
    {
        if (ask.Outcome == AskOutcome.Unanswered) return true;
        if (ask.Outcome == AskOutcome.Agreed || ask.IsKnownByAnswer) return false;
        return ask.FollowUp != FollowUp.Nothing || ReferenceEquals(ask.Answer!.Activity, answer.Activity) || IsSameThread(ask, answer);
    }

    /// <summary>They said no, we wrote again, they say yes: what we wrote was another attempt, though nobody read it as one.</summary>
    private bool CanBeOvercome(Ask ask, Mention answer) =>
        ask.Outcome == AskOutcome.Refused && ask.TakenUp != null && !ReferenceEquals(ask.TakenUp, answer.Activity)
        && Days(ask.TakenUp, answer.Activity) <= _nearDays;

    private static void Overcome(Ask ask)
    {
        ask.IsOvercome = true;
        if (ask.FollowUp != FollowUp.Nothing || ask.TakenUp == null) return;
        ask.AddAttempt(ask.TakenUp);
        ask.FollowUp = KindOf(ask.TakenUp, ask);
    }

    private void MarkTakenUp(Activity activity)
    {
        for (var i = _asks.Count - 1; i >= 0 && i >= _asks.Count - Remembered; i--)
        {
            var ask = _asks[i];
            if (Days(ask.Activity, activity) > _answerDays + _nearDays) break;
            if (ask.Outcome != AskOutcome.Refused || ask.TakenUp != null || ReferenceEquals(ask.Answer!.Activity, activity)) continue;
            var isSoon = Days(ask.Answer.Activity, activity) <= _nearDays;
            if (isSoon && activity.Addressees.HasAny(ask.Answer.Activity.People)) ask.TakenUp = activity;
        }
    }

    private void Refuse(Mention answer)
    {
        var ask = Best(answer, (open, _) => open.Outcome == AskOutcome.Unanswered);
        if (ask == null && (answer.Activity.Shows.Has(Label.AskAgreed) || IsOursAlone(answer.Activity) || IsObstacle(answer) || Best(answer, IsSaidAlready) != null)) return;
        if (ask == null) _asks.Add(ask = new Ask(answer, AskedPeople(answer)) { IsReplied = true });
        ask.Outcome = AskOutcome.Refused;
        ask.Answer = answer;
        ask.FollowUp = FollowUp.Nothing;
    }

    /// <summary>They do not refuse in what we send them, nor in what we write among us without having asked.</summary>
    private static bool IsOursAlone(Activity activity) => activity.IsOurs && !activity.IsConversation;

    /// <summary>"We cannot, because" says what stands in their way; without an ask it refuses nothing.</summary>
    private static bool IsObstacle(Mention answer)
    {
        foreach (var finding in answer.Activity.Findings)
        {
            var isSame = finding.Field == answer.Finding.Field && finding.Span == answer.Finding.Span;
            if (isSame && finding.Label.IsRaised()) return true;
        }

        return false;
    }

    private bool IsSaidAlready(Ask ask, Mention answer) => ask.Outcome == AskOutcome.Refused && (ask.FollowUp == FollowUp.Nothing || !_withPushing);

    /// <summary>The ask that the answer fits best, the latest of equals; null where none fits.</summary>
    private Ask? Best(Mention answer, Func<Ask, Mention, bool> isPossible)
    {
        Ask? best = null;
        var bestFit = 0;
        for (var i = _asks.Count - 1; i >= 0 && i >= _asks.Count - Remembered; i--)
        {
            var ask = _asks[i];
            if (Days(ask.Activity, answer.Activity) > _answerDays) break;
            if (IsOwnLetter(ask, answer) || !isPossible(ask, answer)) continue;
            var fit = Fit(ask, answer);
            if (fit <= bestFit) continue;
            best = ask;
            bestFit = fit;
        }

        return best;
    }

    /// <summary>What we write asks and answers: the answer is to something before. A call may hold both.</summary>
    private static bool IsOwnLetter(Ask ask, Mention answer) =>
        ReferenceEquals(ask.Activity, answer.Activity) && !answer.Activity.IsConversation && !answer.Activity.IsInternal;

    /// <summary>4 for the same thread, 2 for the same person, 1 where nobody is known or the subjects share a word; 0 for somebody else.</summary>
    private static int Fit(Ask ask, Mention answer)
    {
        if (ReferenceEquals(ask.Activity, answer.Activity)) return 7;
        var fit = IsSameThread(ask, answer) ? 4 : 0;
        var isNobodyKnown = ask.People.Count == 0 || (answer.Activity.People.Count == 0 && answer.Finding.People.Count == 0);
        if (isNobodyKnown) return fit + 1;
        if (ask.People.HasAny(answer.Activity.People) || ask.People.HasAny(answer.Finding.People)) return fit + 2;
        return fit == 0 && ask.Activity.ThreadWords.Overlaps(answer.Activity.ThreadWords) ? 1 : fit;
    }

    private static bool IsSameThread(Ask ask, Mention answer) =>
        ask.Activity.Thread.Length > 0 && string.Equals(ask.Activity.Thread, answer.Activity.Thread, StringComparison.Ordinal);

    private void MarkReplied(Activity reply)
    {
        for (var i = _asks.Count - 1; i >= 0 && i >= _asks.Count - Remembered; i--)
        {
            var ask = _asks[i];
            if (Days(ask.Activity, reply) > _answerDays) break;
            ask.IsReplied |= Days(ask.Activity, reply) <= _nearDays || ask.People.Count == 0 || reply.People.Count == 0 || ask.People.HasAny(reply.People);
        }
    }

    private void MarkFollowedUp(Activity attempt)
    {
        for (var i = _asks.Count - 1; i >= 0 && i >= _asks.Count - Remembered; i--)
        {
            var ask = _asks[i];
            if (Days(ask.Activity, attempt) > _answerDays + _followUpDays) break;
            var isDue = ask.Outcome != AskOutcome.Agreed && Days((ask.Answer ?? ask.Mention).Activity, attempt) <= _followUpDays;
            if (!isDue || IsWithin(ask, attempt)) continue;
            ask.AddAttempt(attempt);
            ask.FollowUp = Better(ask.FollowUp, KindOf(attempt, ask));
            if (ReferenceEquals(_asks[_asks.Count - 1].Activity, attempt)) _asks[_asks.Count - 1].IsRepeated = true;
        }
    }

    /// <summary>The attempt is the ask itself, or stands beside the refusal and offers nothing else.</summary>
    private static bool IsWithin(Ask ask, Activity attempt)
    {
        if (ReferenceEquals(ask.Answer?.Activity, attempt)) return !attempt.Shows.Has(Label.AskAlternative);
        return ReferenceEquals(ask.Activity, attempt);
    }

    private static FollowUp KindOf(Activity attempt, Ask ask)
    {
        if (attempt.Shows.Has(Label.AskAlternative)) return FollowUp.Alternative;
        var people = attempt.Addressees;
        if (attempt.Shows.Has(Label.AskMade) && people.Count > 0 && ask.People.Count > 0 && !people.HasAny(ask.People)) return FollowUp.OtherPerson;
        return attempt.Method == null || attempt.Method == ask.Activity.Method ? FollowUp.SameMethod : FollowUp.OtherMethod;
    }

    private static FollowUp Better(FollowUp one, FollowUp other) => one > other ? one : other;

    /// <summary>Those the activity went to, or came from; where the record does not say, those the sentence names.</summary>
    private static IReadOnlyList<Guid> AskedPeople(Mention mention) =>
        mention.Activity.Addressees.Count > 0 ? mention.Activity.Addressees : mention.Finding.People;

    private static int Days(Activity earlier, Activity later) => (later.Date.Date - earlier.Date.Date).Days;
}
