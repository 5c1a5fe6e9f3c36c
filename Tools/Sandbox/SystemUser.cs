using System;

namespace CrmCoach.Sandbox;

/// <summary>The user that the platform itself works as. It may read and write everything.</summary>
public static class SystemUser
{
    /// <summary>The id of SYSTEM in every sandbox organisation.</summary>
    public static readonly Guid Id = new("5e57e000-0000-4000-8000-000000000001");

    public const string FullName = "SYSTEM";
}
