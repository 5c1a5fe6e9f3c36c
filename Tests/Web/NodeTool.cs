using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using NUnit.Framework;

namespace CrmCoach.Tests.Web;

/// <summary>The tools of <c>package.json</c>, installed once and again when the lock file changes.</summary>
internal static class NodeTool
{
    private static readonly string Modules = Path.Combine(WebFolders.Checks, "node_modules");

    /// <summary>Installs the tools; a machine without npm skips the tests that need them.</summary>
    public static void Install()
    {
        var npm = OnPath(OperatingSystem.IsWindows() ? "npm.cmd" : "npm");
        if (npm is null || OnPath(OperatingSystem.IsWindows() ? "node.exe" : "node") is null)
            Assert.Ignore("npm is not installed: the web resources' types and Solution Checker rules are not checked.");
        if (IsInstalled())
            return;
        var (exitCode, output) = Run(npm!, WebFolders.Checks, "ci", "--no-audit", "--no-fund");
        Assert.That(exitCode, Is.Zero, () => $"npm ci failed:\n{output}");
    }

    /// <summary>What a tool says, and nothing where it is content.</summary>
    /// <param name="script">The tool's script below <c>node_modules</c>.</param>
    /// <param name="arguments">Its arguments.</param>
    public static string Complaints(string script, params string[] arguments)
    {
        var (exitCode, output) = Run("node", WebFolders.Repository, [Path.Combine(Modules, script), .. arguments]);
        return exitCode == 0 ? output.Trim() : $"exit code {exitCode}\n{output}";
    }

    /// <summary>What node writes to its output.</summary>
    public static string Output(params string[] arguments)
    {
        var (exitCode, output) = Run("node", WebFolders.Repository, arguments);
        Assert.That(exitCode, Is.Zero, output);
        return output;
    }

    /// <summary>What a file of Node tests finds wrong, and nothing where all of them pass.</summary>
    public static string Failures(string file)
    {
        var (exitCode, output) = Run("node", WebFolders.Checks, "--test", "--test-reporter=tap", file);
        return exitCode == 0 ? "" : output;
    }

    private static bool IsInstalled()
    {
        var installed = new FileInfo(Path.Combine(Modules, ".package-lock.json"));
        return installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(WebFolders.Checks, "package-lock.json"));
    }

    private static (int ExitCode, string Output) Run(string file, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, process.ExitCode == 0 ? output : output + errors.Result);
    }

    private static string? OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
