using System.Diagnostics;
using System.IO;
using System.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Cli;

public sealed class ProcessTests
{
    [Test]
    public void The_process_reads_and_writes_UTF8_without_a_mark_and_ends_lines_alike_on_every_system()
    {
        var output = Run("{\"id\":\"naïve ✓\",\"kind\":\"note\"}\n", out var exitCode, "analyze", "-");

        Assert.That(exitCode, Is.Zero);
        Assert.That(output, Is.EqualTo(Encoding.UTF8.GetBytes("{\"id\":\"naïve ✓\",\"labels\":[]}\n")));
    }

    [Test]
    public void The_process_tells_the_shell_of_an_error()
    {
        Assert.That(Run("", out var exitCode, "coach", "nowhere.json"), Is.Empty);
        Assert.That(exitCode, Is.EqualTo(1));
    }

    private static byte[] Run(string input, out int exitCode, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(TestContext.CurrentContext.TestDirectory, "crmcoach.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(input));
        process.StandardInput.Close();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        exitCode = process.ExitCode;
        return output.ToArray();
    }
}
