using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>Ids are GUIDs, written as exports write them, and belong to one thing each.</summary>
public static class IdRules
{
    public static readonly IReadOnlyList<Rule> All =
    [
        new("id.guid", "Every id is a GUID.", Guids),
        new("id.form", "A GUID is written in lower case, with braces or without as its place asks for.", Form),
        new("id.duplicate", "No two things have one id.", Duplicates),
    ];

    private static IEnumerable<Problem> Guids(Tree tree) =>
        Identifier.In(tree).Where(id => !id.IsGuid).Select(id => At(id, $"\"{id.Value}\" is no GUID"));

    private static IEnumerable<Problem> Form(Tree tree) =>
        from id in Identifier.In(tree)
        where id.IsGuid && !id.IsWellWritten
        select At(id, $"\"{id.Value}\" has to be written as \"{Guid.Parse(id.Value).ToString(id.IsBraced ? "B" : "D")}\"");

    private static IEnumerable<Problem> Duplicates(Tree tree) =>
        from same in Identifier.In(tree).Where(id => id.Declares && id.IsGuid && !IsManagedVariant(id)).GroupBy(id => Guid.Parse(id.Value))
        from id in same.Skip(1)
        select At(id, $"the id {id.Value} is already that of {same.First().Part.Name} in {same.First().Part.File}");

    /// <summary>The managed variant of a form is the same form a second time.</summary>
    private static bool IsManagedVariant(Identifier id) => id.Part.File.EndsWith("_managed.xml", StringComparison.Ordinal);

    private static Problem At(Identifier id, string message) =>
        id.Attribute is null ? id.Part.Problem(message) : id.Part.ProblemAt(id.Attribute, message);
}
