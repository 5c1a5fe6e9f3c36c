using System.Collections.Generic;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>The latest runs of plug-ins, for tests and for a developer who asks why.</summary>
public sealed class ExecutionLog
{
    private const int Kept = 10_000;

    private readonly Queue<PluginExecution> executions = new();

    /// <summary>The runs so far, oldest first, at most 10,000.</summary>
    public IReadOnlyList<PluginExecution> Executions
    {
        get
        {
            lock (executions) return executions.ToArray();
        }
    }

    /// <summary>Forgets the runs so far.</summary>
    public void Clear()
    {
        lock (executions) executions.Clear();
    }

    internal void Add(PluginExecution execution)
    {
        lock (executions)
        {
            executions.Enqueue(execution);
            if (executions.Count > Kept) executions.Dequeue();
        }
    }
}
