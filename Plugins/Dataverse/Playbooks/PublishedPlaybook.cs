using System;
using CrmCoach.Scoring.Playbooks;

namespace CrmCoach.Plugins.Playbooks;

/// <summary>What the organisation goes by: the playbook that was published last, or what the product comes with.</summary>
/// <param name="Playbook">How deals are judged.</param>
/// <param name="PrivateUntil">Until when scores are for their owners, in UTC; null where that was not asked for.</param>
internal sealed record PublishedPlaybook(Playbook Playbook, DateTime? PrivateUntil)
{
    /// <summary>Nothing was published.</summary>
    public static readonly PublishedPlaybook None = new(Playbook.Default, null);

    /// <summary>How much is stored at a moment, in UTC.</summary>
    public VisibilityLevel LevelAt(DateTime now) => PrivateUntil > now ? VisibilityLevel.OwnerOnly : (VisibilityLevel)Playbook.Visibility.Level;
}
