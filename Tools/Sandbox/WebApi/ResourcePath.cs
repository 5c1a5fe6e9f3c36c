using System;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>What the part of an address after <c>/api/data/v9.2/</c> names: <c>set</c>, <c>set(id)</c> or <c>set(id)/Microsoft.Dynamics.CRM.operation</c>.</summary>
/// <param name="Set">The entity set, or an unbound operation such as <c>WhoAmI</c>; empty for the service itself.</param>
/// <param name="Id">The row, or null for the whole set.</param>
/// <param name="Operation">A bound operation's name without its namespace, or null.</param>
internal sealed record ResourcePath(string Set, Guid? Id, string? Operation)
{
    private const string Namespace = "Microsoft.Dynamics.CRM.";

    /// <summary>Reads a path; what it cannot read it refuses by name.</summary>
    public static ResourcePath Parse(string path)
    {
        var segments = path.Trim('/').Split('/');
        if (segments.Length > 2)
            throw ODataException.Unsupported($"the path '{path}'; it knows set, set(id) and set(id)/{Namespace}operation");
        var operation = segments.Length == 2 ? OperationOf(segments[1]) : null;
        var (set, key) = SetAndKey(segments[0]);
        return operation is not null && key is null
            ? throw ODataException.Unsupported($"operations bound to a collection, such as '{path}'")
            : new ResourcePath(set, key, operation);
    }

    private static (string Set, Guid? Key) SetAndKey(string segment)
    {
        var open = segment.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return (segment, null);
        if (!segment.EndsWith(')'))
            throw ODataException.NoResource(segment);
        var key = segment[(open + 1)..^1];
        if (key.Length == 0)
            return (segment[..open], null);
        if (key.Contains('=', StringComparison.Ordinal))
            throw ODataException.Unsupported($"alternate keys, such as '{segment}'");
        return Guid.TryParseExact(key, "D", out var id)
            ? (segment[..open], id)
            : throw ODataException.BadQuery($"'{key}' in '{segment}' is no id: a GUID without quotes was expected.");
    }

    private static string OperationOf(string segment) => segment.StartsWith(Namespace, StringComparison.Ordinal)
        ? segment[Namespace.Length..].TrimEnd('(', ')')
        : throw ODataException.Unsupported($"'{segment}' after a row; it knows bound operations, {Namespace}name");
}
