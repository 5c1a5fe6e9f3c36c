using System.Collections.Generic;

namespace CrmCoach.Sandbox.Importing;

/// <summary>One thing that a solution brought.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name among its kind; what belongs to something is written after it and a slash.</param>
internal sealed record SolutionPart(PartKind Kind, string Name);

/// <summary>What a part of a solution is.</summary>
internal enum PartKind
{
    Table,
    Column,
    Choice,

    /// <summary>A row that the platform keeps itself: a view, a web resource.</summary>
    Row,

    /// <summary>A document of the component store: a step, a custom API.</summary>
    Document,
    File,
}

/// <summary>Everything that a solution brought when it was last imported.</summary>
internal sealed record SolutionParts(string Solution, IReadOnlyList<SolutionPart> Parts)
{
    public const string Kind = "parts";
}
