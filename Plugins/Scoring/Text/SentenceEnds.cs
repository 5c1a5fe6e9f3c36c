namespace CrmCoach.Scoring.Text;

/// <summary>Where a sentence ends, in careful and in sloppy writing.</summary>
internal static class SentenceEnds
{
    /// <summary>The end of the sentence that begins at <paramref name="start"/>: a position up to <paramref name="limit"/>, always behind the start.</summary>
    public static int Next(string text, int start, int limit)
    {
        var hardEnd = start + Sentences.Longest < limit ? LastSpace(text, start, start + Sentences.Longest) : limit;
        for (var at = start; at < hardEnd; at++)
        {
            var end = EndAt(text, start, at, limit);
            if (end > start) return end < hardEnd ? end : hardEnd;
        }

        return hardEnd;
    }

    /// <summary>White space and signs that stand between sentences and belong to neither.</summary>
    public static bool IsGap(char c) => c is ' ' or '\t' or '\n' or '•' or '|';

    /// <summary>Whether the sentence's last signs hold a question mark.</summary>
    public static bool IsQuestion(string text, int start, int end)
    {
        for (var at = end - 1; at >= start && !Letters.IsWord(text[at]); at--)
            if (text[at] is '?' or '¿') return true;
        return false;
    }

    private static int EndAt(string text, int start, int at, int limit)
    {
        var c = text[at];
        if (IsSign(c)) return EndAtSign(text, start, at, limit);
        if (c is '\t' or '•' && at > start) return at + 1;
        if (c is '|' or '/' && at > start && IsSpacedSeparator(text, at, limit)) return at + (c == '/' ? 2 : 1);
        return c == ')' && IsInlineNumber(text, start, at) ? NumberStart(text, at) : 0;
    }

    private static bool IsSign(char c) => c is '.' or '!' or '?' or '…';

    private static int EndAtSign(string text, int start, int at, int limit)
    {
        if (at > start && IsSign(text[at - 1])) return 0;
        var end = at + 1;
        while (end < limit && IsSign(text[end])) end++;
        var isSingleDot = end == at + 1 && text[at] == '.';
        var closed = end;
        while (closed < limit && text[closed] is '"' or '”' or '’' or '\'' or ')' or ']' or '»') closed++;
        if (closed >= limit) return limit;
        if (text[closed] is not (' ' or '\n' or '\t')) return isSingleDot && LacksSpace(text, at, limit) ? end : 0;
        var next = NextWord(text, closed, limit);
        if (next >= limit) return limit;
        if (isSingleDot) return Abbreviations.EndsSentence(text, start, at, next, limit) ? closed : 0;
        return EndsAfterRun(text, at, end, closed, next) ? closed : 0;
    }

    // "Well... it depends" goes on, and so does "the new (!) price".
    private static bool EndsAfterRun(string text, int at, int end, int closed, int next)
    {
        var trailsOff = text[at] == '…' || end - at > 1 && text[at] == '.';
        var bracketed = closed > end && text[closed - 1] == ')';
        return !trailsOff && !bracketed || !Letters.IsLower(text[next]);
    }

    // "We are done.Next we ..." but not "node.js" or "www.Example.com".
    private static bool LacksSpace(string text, int at, int limit)
    {
        if (at + 2 >= limit || !Letters.IsUpper(text[at + 1]) || !Letters.IsLower(text[at + 2])) return false;
        var from = at;
        while (from > 0 && text[from - 1] is not (' ' or '\n' or '\t')) from--;
        if (at - from < 2) return false;
        for (var i = from; i < at; i++)
            if (!Letters.IsLetter(text[i]) && text[i] is not ('\'' or '’' or '"' or '(' or '-')) return false;
        var to = at + 1;
        while (to < limit && Letters.IsLetter(text[to])) to++;
        return to >= limit || text[to] is not ('.' or '@' or '/');
    }

    private static bool IsSpacedSeparator(string text, int at, int limit)
    {
        if (text[at - 1] != ' ') return false;
        if (text[at] == '|') return at + 1 < limit && text[at + 1] == ' ';
        return at + 2 < limit && text[at + 1] == '/' && text[at + 2] == ' ';
    }

    // "1) price 2) date": the second number begins an item of its own.
    private static bool IsInlineNumber(string text, int start, int at)
    {
        var number = NumberStart(text, at);
        return number < at && at - number <= 2 && number > start + 1 && text[number - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ';
    }

    private static int NumberStart(string text, int at)
    {
        while (at > 0 && Letters.IsDigit(text[at - 1])) at--;
        return at;
    }

    private static int NextWord(string text, int at, int limit)
    {
        while (at < limit && (IsGap(text[at]) || text[at] is '"' or '“' or '‘' or '(' or '\'' or '«' or '-' or '–' or '—')) at++;
        return at;
    }

    private static int LastSpace(string text, int start, int end)
    {
        for (var at = end; at > start + Sentences.Longest / 2; at--)
            if (text[at] is ' ' or '\n' or '\t') return at;
        return end;
    }
}
