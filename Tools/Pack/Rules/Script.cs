using System.Linq;
using System.Text.RegularExpressions;

namespace CrmCoach.Pack.Rules;

/// <summary>Looks for a function in a script without running it.</summary>
internal static class Script
{
    /// <summary>
    /// Whether the script defines the last word of a dotted name as a function and mentions the words before it.
    /// A script can build its namespace in many ways, so this refuses what cannot be there rather than proving what is.
    /// </summary>
    public static bool Defines(string script, string dotted)
    {
        var code = Regex.Replace(script, @"/\*.*?\*/|(?<![:""'])//[^\n]*", "", RegexOptions.Singleline);
        var words = dotted.Split('.');
        var name = Regex.Escape(words[^1]);
        return words.All(word => Regex.IsMatch(code, $@"\b{Regex.Escape(word)}\b")) && Forms(name).Any(form => Regex.IsMatch(code, form));
    }

    /// <summary>A declaration, an assignment or property, a method, a name handed on in an object.</summary>
    private static string[] Forms(string name) =>
    [
        $@"\bfunction\s+{name}\s*\(",
        $@"\b{name}\s*[:=]\s*(async\s+)?(function\b|\(|[A-Za-z_$][\w$]*)",
        $@"(^|[{{,;\s]){name}\s*\([^)]*\)\s*\{{",
        $@"[{{,]\s*{name}\s*[,}}]",
    ];
}
