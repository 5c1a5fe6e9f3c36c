using System.IO;
using System.Text;
using CrmCoach.Cli;

namespace CrmCoach.Tests.Cli;

/// <summary>What a command line answered.</summary>
/// <param name="ExitCode">0 done, 1 error in the input, 2 wrong usage.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Answer(int ExitCode, string Out, string Error);

/// <summary>Runs a command line as a shell would, without a process.</summary>
internal static class Shell
{
    public static Answer Run(params string[] arguments) => Run("", arguments);

    public static Answer Run(string input, string[] arguments) => Run(Encoding.UTF8.GetBytes(input), arguments, isSeen: false);

    public static Answer Run(byte[] input, string[] arguments, bool isSeen)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(arguments, new Terminal(new MemoryStream(input), output, error, isSeen));
        return new Answer(exitCode, output.ToString(), error.ToString());
    }
}
