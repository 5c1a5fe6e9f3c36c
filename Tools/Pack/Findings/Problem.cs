namespace CrmCoach.Pack.Findings;

/// <summary>What is wrong and where: a file by its path in the tree, a node by its path in the file.</summary>
public sealed record Problem(string File, string Node, string Message);
