using System;
using System.Collections.Generic;
using CrmCoach.Plugins.Playbooks;
using CrmCoach.Plugins.Readings;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Records;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Gather;

/// <summary>A deal as it stands in the organisation.</summary>
/// <param name="Opportunity">The opportunity with what the last scoring stored.</param>
/// <param name="Records">What is judged. Of their texts the activities have only the subject; notes have all.</param>
internal sealed record GatheredDeal(Entity Opportunity, DealRecords Records)
{
    /// <summary>Whether it is won or lost: then it may be read-only.</summary>
    public bool IsClosed => Opportunity.GetAttributeValue<OptionSetValue>(OpportunityTable.State)?.Value is { } state && state != OpportunityTable.Open;

    /// <summary>Every note on the opportunity by its id; those on the opportunity's list of advice are the coach's.</summary>
    public IReadOnlyDictionary<Guid, Entity> Notes { get; init; } = new Dictionary<Guid, Entity>();

    /// <summary>The coach's notes as the opportunity lists them, whether or not they still exist.</summary>
    public HashSet<Guid> ListedNotes { get; init; } = new();

    /// <summary>What was found in the activities so far.</summary>
    public IReadOnlyList<StoredReading> Readings { get; init; } = Array.Empty<StoredReading>();

    /// <summary>What the deal is judged by.</summary>
    public PublishedPlaybook Published { get; init; } = PublishedPlaybook.None;
}
