namespace CrmCoach.Sandbox.Metadata;

/// <summary>How much a column is required. As on the platform, only <see cref="SystemRequired"/> binds requests; the others bind forms.</summary>
public enum RequiredLevel
{
    None,
    Recommended,
    ApplicationRequired,
    SystemRequired,
}
