using System;
using System.Collections.Generic;
using System.Linq;

namespace CrmCoach.Pack.Source;

/// <summary>A table of the solution: one of its own, or a stock table with the columns that the solution adds to it.</summary>
public sealed class Table
{
    public Table(SourceFile file, IReadOnlyList<SourceFile> files, string prefix)
    {
        File = file;
        Part = file.Part!;
        IsOwn = SchemaName.StartsWith(prefix, StringComparison.Ordinal);
        Columns = (Definition?.Child("attributes")?.Children("attribute") ?? []).Select(part => new Column(part, prefix)).ToList();
        var folder = file.Path[..(file.Path.LastIndexOf('/') + 1)];
        var beside = files.Where(other => other.Root is not null && other.Path.StartsWith(folder, StringComparison.Ordinal)).ToList();
        Folder = folder.Split('/')[1];
        FormFiles = beside.Where(other => other.Layout!.Kind == "form").ToList();
        ViewFiles = beside.Where(other => other.Layout!.Kind == "view").ToList();
        ChartFiles = beside.Where(other => other.Layout!.Kind == "chart").ToList();
        Ribbon = beside.FirstOrDefault(other => other.Layout!.Kind == "ribbon");
    }

    public SourceFile File { get; }

    public Part Part { get; }

    public string Folder { get; }

    public string SchemaName => Part.Text("Name");

    public string LogicalName => SchemaName.ToLowerInvariant();

    /// <summary>The element that holds columns and flags.</summary>
    public Part? Definition => Part.At("EntityInfo", "entity");

    public bool IsOwn { get; }

    /// <summary>Whether rows belong to the organisation and not to users; of a stock table nothing is said.</summary>
    public bool IsOrganisationOwned => Definition?.Text("OwnershipTypeMask") == "OrgOwned";

    public IReadOnlyList<Column> Columns { get; }

    public IReadOnlyList<SourceFile> FormFiles { get; }

    public IReadOnlyList<SourceFile> ViewFiles { get; }

    public IReadOnlyList<SourceFile> ChartFiles { get; }

    public SourceFile? Ribbon { get; }

    public IEnumerable<Form> Forms => FormFiles.SelectMany(file => file.Part!.Children("systemform").Select(part => new Form(this, file, part)));

    public IEnumerable<Chart> Charts => ChartFiles.Select(file => new Chart(this, file.Part!));

    public IEnumerable<View> Views => ViewFiles.SelectMany(file => file.Part!.Children("savedquery").Select(part => new View(this, file, part)));
}
