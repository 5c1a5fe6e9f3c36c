using System.IO;

namespace CrmCoach.Sandbox.Demo;

/// <summary>Progress as lines: the beginning, every quarter, and the end of each thing that is done.</summary>
internal sealed class ProgressLines(TextWriter writer) : IDemoProgress
{
    private string current = "";
    private int quarter;

    /// <inheritdoc/>
    public void Report(string what, int done, int total)
    {
        var reached = total == 0 ? 4 : done * 4 / total;
        if (what == current && reached == quarter)
            return;
        current = what;
        quarter = reached;
        writer.WriteLine($"{what}: {done} of {total}");
    }
}
