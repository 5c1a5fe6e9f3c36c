using System;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Plugins.Readings;

/// <summary>What was found in an activity just now.</summary>
/// <param name="Table">The activity's table.</param>
/// <param name="ActivityId">Which activity.</param>
/// <param name="Reading">What was found.</param>
/// <param name="Version">What read it.</param>
/// <param name="SourceModifiedOn">When the activity had last been written, in UTC.</param>
internal sealed record FreshReading(string Table, Guid ActivityId, Reading Reading, string Version, DateTime? SourceModifiedOn)
{
    /// <summary>Whether a row with the same findings is stored already.</summary>
    public bool IsConfirmation { get; init; }
}
