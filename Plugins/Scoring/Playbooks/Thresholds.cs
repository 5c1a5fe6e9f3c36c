namespace CrmCoach.Scoring.Playbooks;

/// <summary>From when on things count. Days are whole calendar days.</summary>
public sealed record Thresholds
{
    /// <summary>What is older fades: half at its end, nothing at twice its length.</summary>
    public int WindowDays { get; init; } = 120;

    /// <summary>An open obstacle is quiet when nothing has worked on it for so long.</summary>
    public int QuietDays { get; init; } = 21;

    /// <summary>A customer without contact for so long is left alone.</summary>
    public int SilenceDays { get; init; } = 21;

    /// <summary>An ask without an answer deserves a second one after so long.</summary>
    public int SecondAskDays { get; init; } = 10;

    /// <summary>Words of agreement or refusal answer an ask for so long.</summary>
    public int AnswerDays { get; init; } = 60;

    /// <summary>Another attempt belongs to an ask or refusal for so long.</summary>
    public int FollowUpDays { get; init; } = 45;

    /// <summary>So many signs make a habit: chasing, checking in, pitching.</summary>
    public int HabitCount { get; init; } = 2;

    /// <summary>A habit given up for so long is none any more.</summary>
    public int HabitDays { get; init; } = 90;

    /// <summary>So many attempts by one method without an answer are enough.</summary>
    public int SameMethodCount { get; init; } = 3;

    /// <summary>So many asks to one person say that nobody else is asked.</summary>
    public int OnePersonCount { get; init; } = 3;

    /// <summary>So many contacts after a no say that the deal moved on.</summary>
    public int MovedOnCount { get; init; } = 3;

    /// <summary>So many contacts in a row about nothing but the deal are a pattern.</summary>
    public int DealOnlyCount { get; init; } = 4;

    /// <summary>Less is too little to judge: an activity counts one, and two if something could be read in it.</summary>
    public int EnoughEvidence { get; init; } = 5;

    /// <summary>A relationship younger than this is not judged before the deal is past qualification.</summary>
    public int YoungDays { get; init; } = 21;

    /// <summary>A yes without an order for so long has stalled.</summary>
    public int StalledDays { get; init; } = 21;

    /// <summary>A customer who told us something waits so long before it counts as not taken up.</summary>
    public int TakeUpDays { get; init; } = 5;

    /// <summary>After a win, contact beyond delivery is due within so long.</summary>
    public int AfterWinDays { get; init; } = 21;

    /// <summary>What we note of a customer is credible with a trace of them within so many days.</summary>
    public int TraceDays { get; init; } = 14;
}
