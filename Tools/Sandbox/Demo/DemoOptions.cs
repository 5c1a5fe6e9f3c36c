namespace CrmCoach.Sandbox.Demo;

/// <summary>What the demo was asked for.</summary>
/// <param name="Zip">The solution to import.</param>
/// <param name="Database">The organisation's file, which is made anew.</param>
/// <param name="Sample">The folder of the sample organisation.</param>
/// <param name="Serve">Whether the site stays up afterwards.</param>
/// <param name="Port">The site's port; 0 takes a free one.</param>
/// <param name="WebResources">A folder that stands in for the imported web resources, or null.</param>
internal sealed record DemoOptions(string Zip, string Database, string Sample, bool Serve, int Port, string? WebResources);
