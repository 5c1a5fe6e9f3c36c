using System.Collections.Generic;
using System.Text;

namespace CrmCoach.Cli.Commands;

/// <summary>A sentence of the coach's without a deal to fill it from: names become what they stand for, options are left out.</summary>
internal static class AdviceSample
{
    private static readonly Dictionary<string, string> StandIns = new()
    {
        ["person"] = "the contact", ["former"] = "the same person", ["another"] = "writing again", ["obstacle"] = "the obstacle", ["help"] = "take a step that fits it",
        ["topic"] = "a topic not touched yet", ["told"] = "their news", ["reach"] = "Call, meet or write to", ["byother"] = "in another way",
    };

    public static string Of(string template)
    {
        var sample = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '[') i = template.IndexOf(']', i);
            else if (template[i] == '{') i = Fill(template, i, sample);
            else sample.Append(template[i]);
        }

        return sample.ToString();
    }

    // Returns where the name ends.
    private static int Fill(string template, int open, StringBuilder sample)
    {
        var close = template.IndexOf('}', open);
        var name = template.Substring(open + 1, close - open - 1);
        var bar = name.IndexOf('|');
        if (bar >= 0) sample.Append(name.Substring(bar + 1));
        else sample.Append(StandIns.TryGetValue(name, out var words) ? words : name.Split(':')[0]);
        return close;
    }
}
