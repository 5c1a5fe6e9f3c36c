using System.IO;

namespace CrmCoach.Sandbox.Demo;

/// <summary>The file of a demo's organisation.</summary>
internal static class DatabaseFile
{
    private static readonly string[] Companions = ["", "-wal", "-shm", "-journal"];

    /// <summary>Makes a new organisation in a file, whatever was there.</summary>
    public static Organisation CreateAnew(string path, OrganisationClock clock)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        foreach (var companion in Companions)
            File.Delete(path + companion);
        return Organisation.Create(path, clock);
    }
}
