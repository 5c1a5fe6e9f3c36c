using System;

namespace CrmCoach.Scoring.Deals;

/// <summary>The deal itself.</summary>
/// <param name="Id">The opportunity's id.</param>
/// <param name="Name">Its topic.</param>
/// <param name="Stage">How far it is.</param>
/// <param name="State">Open, won or lost.</param>
public sealed record Opportunity(Guid Id, string Name, Stage Stage, DealState State)
{
    /// <summary>When it was recorded, in UTC; null where unknown.</summary>
    public DateTime? CreatedOn { get; init; }

    /// <summary>When it is expected to close, a date.</summary>
    public DateTime? ExpectedClose { get; init; }

    /// <summary>When it was won or lost, a date; null while it is open or where unknown.</summary>
    public DateTime? ClosedOn { get; init; }

    /// <summary>The contact it is recorded with.</summary>
    public Guid? MainContact { get; init; }

    /// <summary>The customer's name; may be empty.</summary>
    public string Account { get; init; } = "";

    /// <summary>What the columns for free text say, read like a note.</summary>
    public Brief Brief { get; init; } = Brief.Empty;
}
