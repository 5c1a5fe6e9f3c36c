using System;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>The asynchronous steps that wait, run and failed. They live in the asyncoperation table, so they survive a restart.</summary>
public sealed class AsyncQueue
{
    /// <summary>How many jobs wait.</summary>
    public int Pending => throw new NotSupportedException();

    /// <summary>How many jobs failed for good.</summary>
    public int Failed => throw new NotSupportedException();

    /// <summary>Runs jobs on this thread until none waits, those included that jobs themselves cause.</summary>
    public void RunToEnd() => throw new NotSupportedException();

    /// <summary>Runs jobs in the background from now on, each within a second of being queued.</summary>
    public void Start() => throw new NotSupportedException();
}
