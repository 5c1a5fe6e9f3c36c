using System.Collections.Generic;
using Spectre.Console;

namespace CrmCoach.Sandbox.Demo;

/// <summary>Progress as bars, one for each thing that is done.</summary>
internal sealed class ProgressBars(ProgressContext context) : IDemoProgress
{
    private readonly Dictionary<string, ProgressTask> bars = [];

    /// <inheritdoc/>
    public void Report(string what, int done, int total)
    {
        if (!bars.TryGetValue(what, out var bar))
            bars[what] = bar = context.AddTask(Markup.Escape(what));
        bar.MaxValue = System.Math.Max(total, 1);
        bar.Value = total == 0 ? 1 : done;
    }
}
