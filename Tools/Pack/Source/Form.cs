using System;
using System.Collections.Generic;
using System.Linq;

namespace CrmCoach.Pack.Source;

/// <summary>A form: a new one, or the changes to a stock form.</summary>
public sealed record Form(Table Table, SourceFile File, Part Part)
{
    public string Id => Part.Text("formid");

    /// <summary>main, quick, card, quickCreate: the folder's name.</summary>
    public string Type => File.Path.Split('/')[^2];

    public bool IsManagedVariant => File.Path.EndsWith("_managed.xml", StringComparison.Ordinal);

    /// <summary>Changes to a form that is already there carry neither of the two properties that every new form has.</summary>
    public bool IsChange => Part.Child("IsCustomizable") is null && Part.Child("CanBeDeleted") is null;

    public IEnumerable<Part> Controls => Part.Descendants("control");

    public IEnumerable<Part> Libraries => Part.At("form", "formLibraries")?.Children("Library") ?? [];

    public IEnumerable<Part> Handlers => Part.Descendants("Handler");
}
