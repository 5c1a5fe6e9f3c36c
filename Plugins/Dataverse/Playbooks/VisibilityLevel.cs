namespace CrmCoach.Plugins.Playbooks;

/// <summary>
/// How much of a deal's coaching is stored. Whoever may read the deal can read what is stored, in any way there is; what is not stored nobody can. The
/// owner is answered everything by the APIs, which store nothing. The number is the setting's, and the choice value of <c>coach_visibility</c> less 713100000.
/// </summary>
internal enum VisibilityLevel
{
    /// <summary>Nothing.</summary>
    OwnerOnly = 1,

    /// <summary>The band, and how much it rests on.</summary>
    BandAndCoverage,

    /// <summary>All columns but advice, and the history.</summary>
    ScoresAndBehaviours,

    /// <summary>Advice too, as notes.</summary>
    Everything,
}
