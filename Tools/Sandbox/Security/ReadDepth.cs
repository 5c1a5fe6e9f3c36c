namespace CrmCoach.Sandbox.Security;

/// <summary>Which rows of a table a user may read.</summary>
public enum ReadDepth
{
    /// <summary>None.</summary>
    None,

    /// <summary>His own.</summary>
    Basic,

    /// <summary>All of the organisation.</summary>
    Global,
}
