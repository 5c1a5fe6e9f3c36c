using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Scoring.Rules;

/// <summary>What a rule applies to, with all that a sentence about it may name.</summary>
/// <param name="Subject">What it is about, in a form that lasts: an obstacle type, a record id, a topic.</param>
/// <param name="Remedy">The deal with the remedy applied, to see what it would move.</param>
public sealed record Firing(string Subject, Func<Snapshot, Snapshot> Remedy)
{
    /// <summary>The subject of a rule that can apply to a deal only once.</summary>
    public const string WholeDeal = "deal";

    /// <summary>Which activities, which words.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = Array.Empty<Evidence>();

    /// <summary>Whom to turn to.</summary>
    public Guid? Person { get; init; }

    /// <summary>Who was turned to so far.</summary>
    public Guid? Former { get; init; }

    /// <summary>Which obstacle.</summary>
    public ObstacleThread? Obstacle { get; init; }

    /// <summary>Which topic.</summary>
    public Topic? Topic { get; init; }

    /// <summary>When it happened, in UTC.</summary>
    public DateTime? Date { get; init; }

    /// <summary>How many days ago, or for how many days.</summary>
    public int Days { get; init; }

    /// <summary>How many.</summary>
    public int Count { get; init; }

    /// <summary>The method used so far.</summary>
    public ContactMethod? Method { get; init; }

    /// <summary>A method not yet tried.</summary>
    public ContactMethod? OtherMethod { get; init; }
}
