using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Deals;

/// <summary>An activity that counts: what its columns say and what was read in it.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Kind">The kind of record.</param>
/// <param name="Direction">Which way it went; none for what stayed among us.</param>
/// <param name="Date">When, in UTC.</param>
public sealed record Activity(Guid Id, ActivityKind Kind, Direction Direction, DateTime Date)
{
    private readonly IReadOnlyList<Finding> _findings = Array.Empty<Finding>();
    private HashSet<string>? _threadWords;

    /// <summary>Whole days before the day that is judged; never negative.</summary>
    public int Age { get; init; }

    /// <summary>When the record was made, in UTC; the smallest date where unknown.</summary>
    public DateTime WrittenOn { get; init; }

    /// <summary>A task still to do, a call still to make, a meeting still to come: its words count as done, but nobody was reached.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>The record has not been completed.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Stayed among us: a note, a task, a mail or meeting without the customer.</summary>
    public bool IsInternal { get; init; }

    /// <summary>A call that reached nobody.</summary>
    public bool IsVoicemail { get; init; }

    /// <summary>The customer's people who took part: sender, recipients, attendees; the addressees first.</summary>
    public IReadOnlyList<Guid> People { get; init; } = Array.Empty<Guid>();

    /// <summary>Those of them it was for, or from: the recipients of our mail, the sender of theirs, whoever was called or invited.</summary>
    public IReadOnlyList<Guid> Addressees { get; init; } = Array.Empty<Guid>();

    /// <summary>The subject without reply marks, folded: what a thread shares.</summary>
    public string Thread { get; init; } = "";

    /// <summary>What the subject's words are about, to compare with others.</summary>
    internal HashSet<string> ThreadWords => _threadWords ??= Threads.WordsOf(Thread);

    /// <summary>SHA-256 of its words.</summary>
    public string TextHash { get; init; } = "";

    /// <summary>What was read in it.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get => _findings;
        init
        {
            _findings = value;
            Shows = LabelSet.Of(value);
        }
    }

    /// <summary>The labels of its findings.</summary>
    public LabelSet Shows { get; private init; }

    /// <summary>Something went between the customer and us.</summary>
    public bool IsContact => !IsPlanned && !IsInternal;

    /// <summary>Both sides could speak.</summary>
    public bool IsConversation => IsContact && !IsVoicemail && (Kind == ActivityKind.PhoneCall || Kind == ActivityKind.Appointment);

    /// <summary>The customer's own words.</summary>
    public bool IsFromCustomer => IsContact && Provenance == Provenance.CustomerWords;

    /// <summary>We acted or wrote it down: everything but the customer's own words.</summary>
    public bool IsOurs => Provenance != Provenance.CustomerWords;

    /// <summary>What we wrote to them.</summary>
    public bool IsOurLetter => IsOurs && !IsInternal && (Kind == ActivityKind.Email || Kind == ActivityKind.Letter || Kind == ActivityKind.Social);

    /// <summary>Serves us in some way.</summary>
    public bool IsPushing => Shows.HasAny(LabelSet.AnySeller);

    /// <summary>The customer was there: they wrote, or both sides spoke and we did not only push.</summary>
    public bool ShowsCustomer => IsFromCustomer || (IsConversation && !IsPushing);

    /// <summary>Whose words it holds.</summary>
    public Provenance Provenance
    {
        get
        {
            if (Kind == ActivityKind.Note || Kind == ActivityKind.Task || IsInternal) return Provenance.OurOpinion;
            return Direction == Direction.Incoming && Kind != ActivityKind.PhoneCall ? Provenance.CustomerWords : Provenance.OurReport;
        }
    }

    /// <summary>The channel; null for a note or task.</summary>
    public ContactMethod? Method
    {
        get
        {
            switch (Kind)
            {
                case ActivityKind.Email: return ContactMethod.Email;
                case ActivityKind.PhoneCall: return ContactMethod.Phone;
                case ActivityKind.Appointment: return ContactMethod.FaceToFace;
                case ActivityKind.Letter: return ContactMethod.Letter;
                case ActivityKind.Social: return ContactMethod.Social;
                default: return null;
            }
        }
    }

    /// <summary>The first finding of a label; null where there is none.</summary>
    public Finding? First(Label label)
    {
        if (!Shows.Has(label)) return null;
        for (var i = 0; i < Findings.Count; i++)
        {
            if (Findings[i].Label == label) return Findings[i];
        }

        return null;
    }

    /// <summary>The first finding of any of the labels; null where there is none.</summary>
    public Finding? FirstOf(LabelSet labels)
    {
        if (!Shows.HasAny(labels)) return null;
        for (var i = 0; i < Findings.Count; i++)
        {
            if (labels.Has(Findings[i].Label)) return Findings[i];
        }

        return null;
    }
}
