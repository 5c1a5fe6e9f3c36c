using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text;

/// <summary>The prefixes that mail clients put before the subject of the message that they answer or forward.</summary>
internal static class Subjects
{
    private static readonly HashSet<string> Prefixes = Lexicon.Set("Text/Words/reply-prefixes.txt");

    public static bool IsReply(string subject) => PrefixLength(subject, 0) > 0;

    public static string WithoutPrefixes(string subject)
    {
        var at = 0;
        for (var length = PrefixLength(subject, at); length > 0; length = PrefixLength(subject, at)) at += length;
        return subject.Substring(at);
    }

    // "RE:", "Re[2]:", "AW :".
    private static int PrefixLength(string subject, int start)
    {
        var at = start;
        while (at < subject.Length && Letters.IsLetter(subject[at])) at++;
        if (at == start || at - start > 6 || !Prefixes.Contains(Letters.ToPlain(subject.Substring(start, at - start)))) return 0;
        if (at < subject.Length && subject[at] == '[') at = Math.Max(at, subject.IndexOf(']', at) + 1);
        while (at < subject.Length && subject[at] == ' ') at++;
        if (at >= subject.Length || subject[at] is not (':' or '：')) return 0;
        at++;
        while (at < subject.Length && subject[at] == ' ') at++;
        return at - start;
    }
}
