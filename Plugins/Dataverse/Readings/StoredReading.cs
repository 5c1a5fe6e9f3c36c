using System;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Plugins.Readings;

/// <summary>What was found in an activity before.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="ActivityId">Which activity.</param>
internal sealed record StoredReading(Guid Id, Guid ActivityId)
{
    /// <summary>What was found; null where the row cannot be understood.</summary>
    public Reading? Reading { get; init; }

    /// <summary>What people corrected in it; null where nobody did. They hold for the text that they were made for.</summary>
    public Corrections? Corrections { get; init; }

    /// <summary>What read it: another reader could find something else.</summary>
    public string Version { get; init; } = "";

    /// <summary>When the activity that was read had last been written, in UTC.</summary>
    public DateTime? SourceModifiedOn { get; init; }
}
