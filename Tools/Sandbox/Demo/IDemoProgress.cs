using System;
using System.Threading.Tasks;
using Spectre.Console;

namespace CrmCoach.Sandbox.Demo;

/// <summary>How far the demo is, on standard error: bars where a person looks, a line now and then where the output is piped.</summary>
internal interface IDemoProgress
{
    /// <summary>Says what is being done and how much of it is.</summary>
    void Report(string what, int done, int total);

    /// <summary>Runs something with a progress display that fits the output.</summary>
    static Task RunAsync(Func<IDemoProgress, Task> action)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return Console.IsErrorRedirected
            ? action(new ProgressLines(Console.Error))
            : console.Progress().AutoClear(true).StartAsync(context => action(new ProgressBars(context)));
    }
}
