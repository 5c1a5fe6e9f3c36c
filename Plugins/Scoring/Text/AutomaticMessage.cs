using System.Collections.Generic;

namespace CrmCoach.Scoring.Text;

/// <summary>Recognises messages that a machine sent: out of office, delivery reports, calendar responses.</summary>
internal static class AutomaticMessage
{
    // A person who declines with a sentence says something; "Declined" with a name does not.
    private const int WordsOfAPerson = 4;
    private const int LongestReply = 130;

    private static readonly PhraseList Subjects = new(Only("Text/Words/automatic-subjects.txt", '\0'));
    private static readonly PhraseList Responses = new(Only("Text/Words/automatic-subjects.txt", '?'));
    private static readonly PhraseList Away = new(Only("Text/Words/automatic-phrases.txt", '+'));
    private static readonly PhraseList Duty = new(Only("Text/Words/automatic-phrases.txt", '='));

    public static bool Is(ActivityKind kind, string subject, string body)
    {
        if (kind != ActivityKind.Email) return false;
        var folded = Fold.Line(subject);
        if (Subjects.Begins(folded)) return true;
        var words = WordCutter.Count(body);
        if (Responses.Begins(folded)) return words < WordsOfAPerson;
        return words <= LongestReply && IsAwayNotice(Fold.Line(body));
    }

    private static bool IsAwayNotice(string body) => Away.IsIn(body) && Duty.IsIn(body);

    private static IEnumerable<string> Only(string path, char mark)
    {
        foreach (var entry in Lexicon.Entries(path))
        {
            var isMarked = entry[0] is '?' or '+' or '=';
            if (mark == '\0' ? !isMarked : entry[0] == mark) yield return isMarked ? entry.Substring(1) : entry;
        }
    }
}
