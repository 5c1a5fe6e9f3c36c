using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Facts;

/// <summary>One obstacle over the whole deal: recorded, raised in texts, worked on.</summary>
public sealed class ObstacleThread
{
    private const int DaysInHand = 4;

    private readonly List<Mention> _raised = new List<Mention>();
    private readonly List<Deed> _worked = new List<Deed>();
    private readonly List<Guid> _people = new List<Guid>();
    private readonly List<Guid> _writers = new List<Guid>();
    private readonly HashSet<Guid> _raisers = new HashSet<Guid>();
    private readonly HashSet<string> _subjects = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>An obstacle that somebody wrote down.</summary>
    public ObstacleThread(RecordedObstacle recorded)
    {
        Recorded = recorded;
        Type = recorded.Types.Count > 0 ? recorded.Types[0] : (ObstacleType?)null;
        if (recorded.PersonId != null) _people.Add(recorded.PersonId.Value);
    }

    /// <summary>An obstacle that only texts show.</summary>
    public ObstacleThread(ObstacleType type) => Type = type;

    /// <summary>The record; null where only texts show it.</summary>
    public RecordedObstacle? Recorded { get; }

    /// <summary>What it is; null where neither record nor words say.</summary>
    public ObstacleType? Type { get; }

    /// <summary>Whose it is, the surest first; may be empty.</summary>
    public IReadOnlyList<Guid> People => _people;

    /// <summary>What raised it, oldest first.</summary>
    public IReadOnlyList<Mention> Raised => _raised;

    /// <summary>What worked on it, oldest first.</summary>
    public IReadOnlyList<Deed> Worked => _worked;

    /// <summary>Where somebody last said that it is out of the way; null if nobody did.</summary>
    public Mention? ClearedBy { get; private set; }

    /// <summary>When it was recorded or said to be out of the way, in UTC; null while it is not, or where unknown.</summary>
    public DateTime? ClearedOn => Recorded?.IsCleared == true ? Recorded.ClearedOn : IsSaidCleared ? ClearedBy!.Activity.Date : (DateTime?)null;

    /// <summary>How far they are past it.</summary>
    public ObstacleState State { get; private set; }

    /// <summary>Somebody wrote it down or spoke of it: we do not only see a remedy.</summary>
    public bool IsKnown => Recorded != null || _raised.Count > 0;

    /// <summary>
    /// It is on record, or was plainly heard or noted, or plainly spoken of more than once: one sentence in a letter of ours is a weak sign. What is said of a case
    /// that need not come, or tells rather of their work, plans or news, is none; nor is one sentence of our report that all could stay as it is.
    /// </summary>
    public bool IsSure => Recorded != null || Plainly > 1 || _raised.Exists(IsSureAlone);

    /// <summary>The customer wrote of it in so many words.</summary>
    internal bool IsTheirWord => _raised.Exists(mention => mention.IsPlain && mention.Activity.IsFromCustomer);

    /// <summary>How often it was raised in so many words.</summary>
    internal int Plainly => _raised.FindAll(mention => mention.IsPlain).Count;

    /// <summary>Whole days since it was last worked on; null if never.</summary>
    public int? DaysSinceWork => _worked.Count == 0 ? (int?)null : _worked[_worked.Count - 1].Activity.Age;

    /// <summary>Whole days since it was last raised; null if never in a text.</summary>
    public int? DaysSinceRaised => _raised.Count == 0 ? (int?)null : _raised[_raised.Count - 1].Activity.Age;

    /// <summary>A name that lasts: the record's id, else the type, with the person where it is not the first of its type.</summary>
    public string Subject =>
        Recorded != null ? Recorded.Id.ToString("D") : IsFurther ? Type!.Value.Name() + "/" + Owner!.Value.ToString("D") : Type!.Value.Name();

    /// <summary>The one person whose obstacle it is; null where that is not told or not personal.</summary>
    internal Guid? Owner { get; set; }

    /// <summary>Somebody else had an obstacle of the same type before.</summary>
    internal bool IsFurther { get; init; }

    /// <summary>When it was first written down or spoken of, in UTC.</summary>
    internal DateTime Since
    {
        get
        {
            var recorded = Recorded?.Since ?? DateTime.MaxValue;
            return _raised.Count > 0 && _raised[0].Activity.Date < recorded ? _raised[0].Activity.Date : recorded;
        }
    }

    /// <summary>Who wrote of it.</summary>
    internal IReadOnlyList<Guid> Writers => _writers;

    /// <summary>Whether an activity raised it.</summary>
    internal bool IsRaisedBy(Activity activity) => _raisers.Contains(activity.Id);

    /// <summary>Whether an activity that raised it shows something else, too.</summary>
    internal bool IsRaisedBeside(Label other) => _raised.Exists(mention => mention.Activity.Shows.Has(other));

    /// <summary>Whether somebody took part where it was raised.</summary>
    internal bool WasThere(Guid person) => _raised.Exists(mention => mention.Activity.Addressees.Has(person));

    /// <summary>Whether it was raised under the activity's subject.</summary>
    internal bool IsInThreadOf(Activity activity) => activity.Thread.Length > 0 && _subjects.Contains(activity.Thread);

    /// <summary>Whether the same words raised both.</summary>
    internal bool SharesWordsWith(ObstacleThread other)
    {
        foreach (var mention in other._raised)
        {
            if (IsRaisedBy(mention.Activity) && _raised.Exists(own => ReferenceEquals(own.Finding, mention.Finding))) return true;
        }

        return false;
    }

    internal void AddRaised(Mention mention)
    {
        _raised.Add(mention);
        _raisers.Add(mention.Activity.Id);
        _subjects.Add(mention.Activity.Thread);
        if (mention.Activity.IsFromCustomer) Add(_writers, mention.Activity.Addressees);
        Add(_people, mention.Finding.People);
    }

    internal void AddWorked(Deed deed) => _worked.Add(deed);

    /// <summary>A yes to what was asked in the breath of work on it is work on it.</summary>
    internal void AddAgreed(Ask ask)
    {
        if (ReferenceEquals(ask.Answer!.Activity, ask.Activity) || !_worked.Exists(deed => ReferenceEquals(deed.Activity, ask.Activity))) return;
        _worked.Add(new Deed(ask.Answer.Activity, ask.Answer.Finding));
        _worked.Sort(Deed.InOrder);
    }

    internal void AddCleared(Mention mention) => ClearedBy = mention;

    /// <summary>It came up again since it was said to be out of the way; a sentence in a letter of ours is too weak a sign of that.</summary>
    internal bool IsBack => ClearedBy != null
        && _raised.Exists(mention => !mention.Activity.IsOurLetter && Snapshot.InOrder(mention.Activity, ClearedBy.Activity) >= 0);

    /// <summary>It was said to be out of the way, and has not come up again.</summary>
    private bool IsSaidCleared => ClearedBy != null && !IsBack;

    private bool IsSureAlone(Mention mention) =>
        mention.IsPlain && !mention.Activity.IsOurLetter && (Type != ObstacleType.StatusQuo || mention.Activity.IsFromCustomer);

    internal void Settle(int quietDays) => State =
        Recorded?.IsCleared == true || IsSaidCleared ? ObstacleState.Cleared
        : DaysSinceWork == null ? ObstacleState.Unaddressed
        : DaysSinceWork >= (IsInHand ? 2 : 1) * quietDays ? ObstacleState.Quiet
        : ObstacleState.Addressed;

    /// <summary>Worked on time and again: such work rests for a while without being forgotten.</summary>
    private bool IsInHand
    {
        get
        {
            var days = new HashSet<DateTime>();
            foreach (var deed in _worked) days.Add(deed.Activity.Date.Date);
            return days.Count >= DaysInHand;
        }
    }

    private static void Add(List<Guid> people, IReadOnlyList<Guid> more)
    {
        for (var i = 0; i < more.Count; i++)
        {
            if (!people.Contains(more[i])) people.Add(more[i]);
        }
    }
}
