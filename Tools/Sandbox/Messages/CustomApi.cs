using System;
using System.Collections.Generic;

namespace CrmCoach.Sandbox.Messages;

/// <summary>A message that a solution brought.</summary>
/// <param name="UniqueName">Its name.</param>
/// <param name="IsFunction">Whether the Web API calls it by GET.</param>
/// <param name="BoundTable">The table whose rows it is for, or null where it is global.</param>
/// <param name="PluginTypeId">The plug-in that is its operation, or null.</param>
/// <param name="Parameters">What it takes, besides the row it is bound to.</param>
/// <param name="Properties">What it answers.</param>
/// <param name="Solution">The solution.</param>
public sealed record CustomApi(
    string UniqueName,
    bool IsFunction,
    string? BoundTable,
    Guid? PluginTypeId,
    IReadOnlyList<CustomApiValue> Parameters,
    IReadOnlyList<CustomApiValue> Properties,
    string Solution)
{
    internal const string Kind = "customapi";
}

/// <summary>A parameter or answer of a custom API.</summary>
/// <param name="Name">Its name, case-sensitive.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
public sealed record CustomApiValue(string Name, CustomApiType Type, bool IsOptional);

/// <summary>The types of custom API values that the sandbox passes, with the platform's numbers.</summary>
public enum CustomApiType
{
    Boolean = 0,
    DateTime = 1,
    EntityReference = 5,
    Float = 6,
    Integer = 7,
    String = 10,
    Guid = 12,
}
