using System;

namespace CrmCoach.Pack.Source;

/// <summary>Where everything comes from: the unpacked solution, the web resources' files, the plug-in assembly; and the version to give it.</summary>
public sealed record Sources(string Tree, string Web, string Assembly, Version Version)
{
    /// <summary>The version as a solution writes it: four numbers, the last one 0.</summary>
    public string SolutionVersion => $"{Version.Major}.{Version.Minor}.{Version.Build}.0";
}
