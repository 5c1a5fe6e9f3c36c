using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Records;

/// <summary>The rows that make one deal, as gathered and not yet judged.</summary>
/// <param name="Opportunity">The opportunity.</param>
public sealed record DealRecords(IRecord Opportunity)
{
    /// <summary>Accounts named by the opportunity.</summary>
    public IReadOnlyList<IRecord> Accounts { get; init; } = Array.Empty<IRecord>();

    /// <summary>The customer's people: the opportunity's contact, parties of activities, persons named in obstacles.</summary>
    public IReadOnlyList<IRecord> Contacts { get; init; } = Array.Empty<IRecord>();

    /// <summary>Our people.</summary>
    public IReadOnlyList<IRecord> Users { get; init; } = Array.Empty<IRecord>();

    /// <summary>Recorded obstacles (<c>coach_obstacle</c>).</summary>
    public IReadOnlyList<IRecord> Obstacles { get; init; } = Array.Empty<IRecord>();

    /// <summary>Answers to advice (<c>coach_response</c>): those whose quiet period is not over are enough.</summary>
    public IReadOnlyList<IRecord> Responses { get; init; } = Array.Empty<IRecord>();

    /// <summary>What people corrected in readings: rows of <c>coach_reading</c>. Only who reads texts needs them; a stored reading is corrected before.</summary>
    public IReadOnlyList<IRecord> Readings { get; init; } = Array.Empty<IRecord>();

    /// <summary>Activities and notes, of all tables together.</summary>
    public IReadOnlyList<ActivityRecord> Activities { get; init; } = Array.Empty<ActivityRecord>();
}

/// <summary>One activity or note with its parties.</summary>
/// <param name="Table">Logical name of its table: <c>email</c>, <c>phonecall</c>, <c>appointment</c>, <c>task</c>, <c>letter</c>, <c>annotation</c>.</param>
/// <param name="Row">The row.</param>
/// <param name="Parties">Its <c>activityparty</c> rows; empty for a note.</param>
public sealed record ActivityRecord(string Table, IRecord Row, IReadOnlyList<IRecord> Parties);
