using System;

namespace CrmCoach.Sandbox.Importing;

/// <summary>A solution that the platform would refuse.</summary>
/// <param name="file">The file in the zip.</param>
/// <param name="node">The node in the file, as a path with the attributes that tell it from its siblings; empty for the file itself.</param>
/// <param name="reason">What is wrong, and what was expected.</param>
public sealed class ImportException(string file, string node, string reason)
    : Exception(node.Length == 0 ? $"{file}: {reason}" : $"{file}: {node}: {reason}")
{
    public string File { get; } = file;

    public string Node { get; } = node;

    public string Reason { get; } = reason;
}
