using System;

namespace CrmCoach.Sandbox.Serving;

/// <summary>What the sandbox organisation calls itself.</summary>
internal static class OrganisationIdentity
{
    public static readonly Guid Id = new("5e57e000-0000-4000-8000-00000000000a");

    public const string UniqueName = "sandbox";

    /// <summary>English (United States): the language of labels.</summary>
    public const int LanguageCode = 1033;

    /// <summary>The version of the platform that the sandbox stands in for.</summary>
    public const string PlatformVersion = "9.2.0.0";
}
