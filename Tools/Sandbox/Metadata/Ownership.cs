namespace CrmCoach.Sandbox.Metadata;

/// <summary>Who owns the rows of a table.</summary>
public enum Ownership
{
    /// <summary>Nobody: rights come from another row.</summary>
    None,
    Organisation,

    /// <summary>A business unit; for the users themselves.</summary>
    BusinessUnit,
    User,
}
