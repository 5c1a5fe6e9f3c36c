namespace CrmCoach.Cli;

/// <summary>The command line <c>crmcoach</c>.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        var terminal = Terminal.OfProcess();
        var exitCode = CommandLine.Run(arguments, terminal);
        terminal.Out.Flush();
        terminal.Error.Flush();
        return exitCode;
    }
}
