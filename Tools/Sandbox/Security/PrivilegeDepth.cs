namespace CrmCoach.Sandbox.Security;

/// <summary>How far a privilege reaches; each depth includes those before it.</summary>
public enum PrivilegeDepth
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>To the user's own rows.</summary>
    Basic,

    /// <summary>To the rows of his business unit.</summary>
    Local,

    /// <summary>To the rows of his business unit and those below it.</summary>
    Deep,

    /// <summary>To all rows of the organisation.</summary>
    Global,
}
