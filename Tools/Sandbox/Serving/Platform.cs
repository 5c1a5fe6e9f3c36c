namespace CrmCoach.Sandbox.Serving;

/// <summary>What the site says of the platform that the organisation stands in for.</summary>
internal static class Platform
{
    /// <summary>English (United States): the language of labels.</summary>
    public const int LanguageCode = 1033;

    /// <summary>The version that clients are told.</summary>
    public const string Version = "9.2.0.0";
}
