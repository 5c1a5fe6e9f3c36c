using System;
using System.Collections.Generic;
using System.Linq;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>One run of a plug-in: what it asked of the organisation, what it traced, and how it ended.</summary>
public sealed class PluginExecution
{
    private readonly List<ServiceRequest> requests = [];
    private readonly List<string> traces = [];

    /// <summary>The full name of the plug-in class.</summary>
    public required string PluginType { get; init; }

    public required string Message { get; init; }

    public required string Table { get; init; }

    public required Guid PrimaryId { get; init; }

    public required bool IsAsynchronous { get; init; }

    public required int Depth { get; init; }

    /// <summary>How long it ran.</summary>
    public TimeSpan Duration { get; internal set; }

    /// <summary>What it threw, or null.</summary>
    public Exception? Exception { get; internal set; }

    /// <summary>Every request to the organisation service, in order.</summary>
    public IReadOnlyList<ServiceRequest> Requests => requests;

    public IReadOnlyList<string> Traces => traces;

    public int Reads => requests.Count(request => !request.IsWrite);

    public int Writes => requests.Count(request => request.IsWrite);

    internal void Record(ServiceRequest request) => requests.Add(request);

    internal void Trace(string line) => traces.Add(line);
}

/// <summary>One request of a plug-in to the organisation service.</summary>
/// <param name="Message">Create, RetrieveMultiple, …</param>
/// <param name="Table">The table it named, or null.</param>
/// <param name="IsWrite">Whether it may change rows.</param>
public sealed record ServiceRequest(string Message, string? Table, bool IsWrite);
