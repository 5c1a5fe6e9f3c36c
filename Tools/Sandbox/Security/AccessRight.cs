namespace CrmCoach.Sandbox.Security;

/// <summary>What a privilege lets one do with rows of a table.</summary>
public enum AccessRight
{
    Create,
    Read,
    Write,
    Delete,

    /// <summary>To let a row point at others.</summary>
    Append,

    /// <summary>To let others point at a row.</summary>
    AppendTo,
    Assign,
    Share,
}
