using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace CrmCoach.Scoring.Text;

/// <summary>Word lists that the assembly carries: one entry a line, lines that begin with # are comments.</summary>
internal static class Lexicon
{
    private const string Prefix = "CrmCoach.Scoring/";

    /// <summary>The entries of a list in the order written; <paramref name="path"/> counts from the core's folder, such as <c>Text/Words/x.txt</c>.</summary>
    public static List<string> Entries(string path)
    {
        var entries = new List<string>();
        var assembly = typeof(Lexicon).Assembly;
        using var stream = assembly.GetManifestResourceStream(Prefix + path)
            ?? assembly.GetManifestResourceStream(Prefix + path.Replace('/', '\\'))
            ?? throw new InvalidOperationException("The assembly does not carry " + path + ".");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') entries.Add(line);
        return entries;
    }

    /// <summary>The entries as a set.</summary>
    public static HashSet<string> Set(string path) => new(Entries(path), StringComparer.Ordinal);
}
