using System;
using CrmCoach.Plugins.Write;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins;

/// <summary>
/// What every plug-in of the coach does: stays out of the way of its own writes, and turns what goes wrong into what the platform understands. It
/// keeps no state.
/// </summary>
public abstract class CoachPlugin : IPlugin
{
    private const int MainOperation = 30;
    private const int Asynchronous = 1;

    /// <inheritdoc />
    public void Execute(IServiceProvider serviceProvider)
    {
        var run = new PluginRun(serviceProvider, GetType().Name);
        if (!OwnWrites.Caused(run.Context)) Attempt(run, () => Execute(run));
    }

    private protected abstract void Execute(PluginRun run);

    /// <summary>
    /// A custom API may say that it failed: somebody waits for its answer. A step must not: what was saved is more important than what the coach
    /// thinks of it. It asks to be tried again where that can help, and otherwise leaves a trace, and in the background a row for administrators.
    /// </summary>
    private protected static void Attempt(PluginRun run, Action work, Guid? opportunity = null)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is not InvalidPluginExecutionException)
        {
            run.Trace(Failure.Describe(exception));
            if (run.Context.Stage == MainOperation)
                throw new InvalidPluginExecutionException("The coach could not finish (" + Failure.Code(exception) + "). The trace log says where.");
            if (run.Context.Mode != Asynchronous) return;
            if (Failure.IsPassing(exception))
                throw new InvalidPluginExecutionException(OperationStatus.Retry, "The coach met a passing fault (" + Failure.Code(exception) + ").");
            FailureLog.Keep(run, opportunity, exception);
        }
    }
}
