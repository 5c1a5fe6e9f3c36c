using System;
using CrmCoach.Sandbox.Pipeline;

namespace CrmCoach.Sandbox.Messages;

/// <summary>Who asks for something, and on whose behalf.</summary>
/// <param name="UserId">The user whose rights count.</param>
/// <param name="InitiatingUserId">The user who started it all.</param>
/// <param name="CorrelationId">What everything that follows from one request of a client has in common.</param>
internal sealed record Caller(Guid UserId, Guid InitiatingUserId, Guid CorrelationId)
{
    /// <summary>The plug-in that asks, or null for a client.</summary>
    public PluginContext? Parent { get; init; }

    /// <summary>The run of that plug-in, or null for a client.</summary>
    public PluginExecution? Execution { get; init; }

    public int Depth => Parent == null ? 1 : Parent.Depth + 1;

    /// <summary>A client that works as a user; every request of his starts a new story.</summary>
    public static Caller Client(Guid userId) => new(userId, userId, Guid.NewGuid());
}
