using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace CrmCoach.Scoring.Text;

/// <summary>Word lists and tables that the assembly carries: one entry a line, lines that begin with # are comments. Paths count from the core's folder.</summary>
internal static class Lexicon
{
    private const string Prefix = "CrmCoach.Scoring/";

    /// <summary>The entries of a list in the order written, such as that of <c>Text/Words/x.txt</c>.</summary>
    public static List<string> Entries(string path)
    {
        var entries = new List<string>();
        using var reader = new StreamReader(Open(path), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') entries.Add(line);
        return entries;
    }

    /// <summary>The entries as a set.</summary>
    public static HashSet<string> Set(string path) => new(Entries(path), StringComparer.Ordinal);

    /// <summary>The paths of all lists under a folder, such as <c>Labels/Concepts</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> In(string folder)
    {
        var paths = new List<string>();
        foreach (var name in typeof(Lexicon).Assembly.GetManifestResourceNames())
        {
            var path = name.Replace('\\', '/');
            if (path.StartsWith(Prefix + folder + "/", StringComparison.Ordinal) && path.EndsWith(".txt", StringComparison.Ordinal)) paths.Add(path.Substring(Prefix.Length));
        }

        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    /// <summary>Twelve hex digits that change with any entry of any list under these folders.</summary>
    public static string Fingerprint(params string[] folders)
    {
        var all = new StringBuilder();
        foreach (var folder in folders)
        {
            foreach (var path in In(folder))
            {
                all.Append(path).Append('\n');
                foreach (var entry in Entries(path)) all.Append(entry).Append('\n');
            }
        }

        return Sha256.Hex(all.ToString()).Substring(0, 12);
    }

    /// <summary>A file that the assembly carries, as it is.</summary>
    public static Stream Open(string path)
    {
        var assembly = typeof(Lexicon).Assembly;
        return assembly.GetManifestResourceStream(Prefix + path)
            ?? assembly.GetManifestResourceStream(Prefix + path.Replace('/', '\\'))
            ?? throw new InvalidOperationException("The assembly does not carry " + path + ".");
    }
}
