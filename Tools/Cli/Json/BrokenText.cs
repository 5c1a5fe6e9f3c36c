using System.Globalization;
using System.Text;

namespace CrmCoach.Cli.Json;

/// <summary>Reads the escapes of a JSON text that holds half a surrogate pair or bytes that are no UTF-8, which the framework's reader refuses.</summary>
internal static class BrokenText
{
    /// <summary>The characters; <paramref name="escaped"/> is what stood between the quotation marks, already found to be well-formed.</summary>
    public static string Read(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\') text.Append(escaped[i]);
            else if (escaped[++i] == 'u')
            {
                text.Append((char)int.Parse(escaped.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else text.Append(Unescaped(escaped[i]));
        }

        return text.ToString();
    }

    private static char Unescaped(char c) => c switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        _ => c,
    };
}
