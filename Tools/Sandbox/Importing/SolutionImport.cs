namespace CrmCoach.Sandbox.Importing;

internal static class SolutionImport
{
    public static void Run(Organisation organisation, string zipPath) => throw new ImportException(zipPath, "", "not yet");
}
