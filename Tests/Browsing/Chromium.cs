using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace CrmCoach.Tests.Browsing;

/// <summary>The browser of this machine: Chromium on PATH, Edge on Windows. Nothing is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "microsoft-edge"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    ];

    /// <summary>Starts the browser, or answers null where the machine has none.</summary>
    public static async Task<IBrowser?> StartAsync(IPlaywright playwright)
    {
        if (OperatingSystem.IsWindows())
            return await playwright.Chromium.LaunchAsync(new() { Channel = "msedge", Args = Arguments });
        var path = Names.Select(OnPath).FirstOrDefault(file => file is not null);
        return path is null ? null : await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
    }

    private static string? OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
