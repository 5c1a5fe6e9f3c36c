using System;

namespace CrmCoach.Scoring.Deals;

/// <summary>Somebody on either side.</summary>
/// <param name="Id">Contact or user id.</param>
/// <param name="Name">Full name as recorded.</param>
/// <param name="IsCustomer">True for a contact of the customer, false for one of us.</param>
public sealed record Person(Guid Id, string Name, bool IsCustomer)
{
    /// <summary>The job title as recorded; may be empty.</summary>
    public string Role { get; init; } = "";

    /// <summary>The e-mail address in small letters; may be empty.</summary>
    public string Address { get; init; } = "";
}
