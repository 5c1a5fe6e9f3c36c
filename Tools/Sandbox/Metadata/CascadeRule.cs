namespace CrmCoach.Sandbox.Metadata;

/// <summary>What happens to the rows that point at a row when that row is deleted or assigned.</summary>
public enum CascadeRule
{
    /// <summary>Nothing.</summary>
    NoCascade,

    /// <summary>The same happens to them.</summary>
    Cascade,

    /// <summary>They stop pointing at it.</summary>
    RemoveLink,

    /// <summary>It is refused while there are any.</summary>
    Restrict,
}
