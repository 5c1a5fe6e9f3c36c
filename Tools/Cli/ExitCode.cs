namespace CrmCoach.Cli;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The input has an error; nothing was written to standard output.</summary>
    public const int InputError = 1;

    /// <summary>The command line is not understood.</summary>
    public const int Usage = 2;
}
