namespace CrmCoach.Scoring.Text;

/// <summary>Goes through the words of a line without making strings of them: letters and digits, within them apostrophes and hyphens.</summary>
internal struct WordCutter
{
    private readonly string _line;
    private int _at;

    public WordCutter(string line)
    {
        _line = line;
        _at = Start = End = 0;
    }

    /// <summary>Where the word at hand begins.</summary>
    public int Start { get; private set; }

    /// <summary>The position behind it.</summary>
    public int End { get; private set; }

    /// <summary>How many words a line has.</summary>
    public static int Count(string line)
    {
        var count = 0;
        for (var cutter = new WordCutter(line); cutter.Next();) count++;
        return count;
    }

    /// <summary>Moves to the next word; false where there is none.</summary>
    public bool Next()
    {
        while (_at < _line.Length && !Letters.IsWord(_line[_at])) _at++;
        if (_at == _line.Length) return false;
        Start = _at;
        while (_at < _line.Length && (Letters.IsWord(_line[_at]) || IsJoint(_line[_at]))) _at++;
        End = _at;
        while (IsJoint(_line[End - 1])) End--;
        return true;
    }

    private static bool IsJoint(char c) => c is '\'' or '’' or '-';
}
