using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace CrmCoach.Pack.Source;

/// <summary>A web resource: its description in the tree, and its content under the folder of web resources, or null where that is missing.</summary>
public sealed class WebResource(SourceFile file, IReadOnlyDictionary<string, byte[]> web)
{
    public SourceFile File { get; } = file;

    public Part Part { get; } = file.Part!;

    public string Name => Part.Text("Name");

    public string Id => Part.Text("WebResourceId");

    public string Type => Part.Text("WebResourceType");

    public string FileName => Part.Text("FileName");

    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>The name that the file's place in the tree gives it.</summary>
    public string PathName => File.Path["WebResources/".Length..^".data.xml".Length];

    public byte[]? Content => web.GetValueOrDefault(Name);

    public string ContentText => Encoding.UTF8.GetString(Content ?? []);

    public bool Is(params ReadOnlySpan<string> extensions) => extensions.Contains(Extension);
}
