using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>The word lists and tables that the assembly carries.</summary>
internal static class Resources
{
    private const string Prefix = "CrmCoach.Scoring/";

    /// <summary>The lines of one list, without comments and empty lines.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(Open(path));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Trim();
        }
    }

    /// <summary>The paths of the lists in one folder, in ordinal order.</summary>
    public static IReadOnlyList<string> In(string folder)
    {
        var paths = new List<string>();
        foreach (var name in typeof(Resources).Assembly.GetManifestResourceNames())
        {
            var path = name.Replace('\\', '/');
            if (path.StartsWith(Prefix + folder + "/", System.StringComparison.Ordinal)) paths.Add(path.Substring(Prefix.Length));
        }

        paths.Sort(System.StringComparer.Ordinal);
        return paths;
    }

    /// <summary>Twelve hex digits that change with any line of any list in one folder.</summary>
    public static string Fingerprint(string folder)
    {
        var all = new StringBuilder();
        foreach (var path in In(folder))
        {
            all.Append(path).Append('\n');
            foreach (var line in Lines(path)) all.Append(line).Append('\n');
        }

        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(all.ToString()));
        var digits = new StringBuilder();
        for (var i = 0; i < 6; i++) digits.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        return digits.ToString();
    }

    private static Stream Open(string path)
    {
        var assembly = typeof(Resources).Assembly;
        return assembly.GetManifestResourceStream(Prefix + path)
            ?? assembly.GetManifestResourceStream(Prefix + path.Replace('/', '\\'))
            ?? throw new FileNotFoundException("The assembly carries no " + path + ".");
    }
}
