using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;

namespace CrmCoach.Scoring.Facts;

/// <summary>Something we asked the customer for, and what came of it.</summary>
public sealed class Ask
{
    private const int AttemptsKept = 10;

    private readonly List<Activity> _attempts = new List<Activity>();
    private readonly List<ContactMethod> _methods = new List<ContactMethod>();

    internal Ask(Mention mention, IReadOnlyList<Guid> people)
    {
        Mention = mention;
        People = people;
    }

    /// <summary>Where we asked; where only a refusal is on record, the refusal.</summary>
    public Mention Mention { get; }

    /// <summary>The activity of <see cref="Mention"/>.</summary>
    public Activity Activity => Mention.Activity;

    /// <summary>Whom we asked; empty where the record does not say.</summary>
    public IReadOnlyList<Guid> People { get; }

    /// <summary>What came of it.</summary>
    public AskOutcome Outcome { get; internal set; }

    /// <summary>What agrees or refuses.</summary>
    public Mention? Answer { get; internal set; }

    /// <summary>What we did after the no, or while there was no answer.</summary>
    public FollowUp FollowUp { get; internal set; }

    /// <summary>The first further attempts, oldest first.</summary>
    public IReadOnlyList<Activity> Attempts => _attempts;

    /// <summary>The customer was heard since, yes or no or neither.</summary>
    public bool IsReplied { get; internal set; }

    /// <summary>Another attempt at something asked before without success.</summary>
    public bool IsRepeated { get; internal set; }

    /// <summary>Refused at first, and agreed to later.</summary>
    public bool IsOvercome { get; internal set; }

    /// <summary>What we wrote to them soon after the no, without asking anything that was read; null if nothing.</summary>
    internal Activity? TakenUp { get; set; }

    /// <summary>Only the refusal is on record.</summary>
    public bool IsKnownByAnswer => ReferenceEquals(Answer, Mention);

    /// <summary>Whole days since the answer, or since we asked where there is none.</summary>
    public int Age => (Answer?.Activity ?? Activity).Age;

    /// <summary>When the answer came, or when we asked where there is none; in UTC.</summary>
    public DateTime Date => (Answer?.Activity ?? Activity).Date;

    /// <summary>The ways used for the ask and for further attempts, in the order of <see cref="ContactMethod"/>.</summary>
    public IReadOnlyList<ContactMethod> Methods
    {
        get
        {
            var methods = new List<ContactMethod>(_methods);
            if (!IsKnownByAnswer && Activity.Method != null && !methods.Contains(Activity.Method.Value)) methods.Add(Activity.Method.Value);
            methods.Sort();
            return methods;
        }
    }

    internal void AddAttempt(Activity attempt)
    {
        if (_attempts.Count < AttemptsKept) _attempts.Add(attempt);
        if (attempt.Method != null && !_methods.Contains(attempt.Method.Value)) _methods.Add(attempt.Method.Value);
    }
}
