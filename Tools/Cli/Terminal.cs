using System;
using System.IO;
using System.Text;

namespace CrmCoach.Cli;

/// <summary>Where a command reads and writes: data to <see cref="Out"/>, everything else to <see cref="Error"/>.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="IsSeen">Whether a person looks at the output, so that colours and tables help.</param>
internal sealed record Terminal(Stream In, TextWriter Out, TextWriter Error, bool IsSeen)
{
    /// <summary>The process's own; UTF-8 without a byte order mark, lines end in \n on every system.</summary>
    public static Terminal OfProcess() => new(Console.OpenStandardInput(), Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()), IsPersonLooking());

    private static bool IsPersonLooking() => !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "";

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
}
