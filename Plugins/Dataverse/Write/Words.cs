namespace CrmCoach.Plugins.Write;

/// <summary>Fits words into a column.</summary>
internal static class Words
{
    public static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = length - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text.Substring(0, end) + "…";
    }
}
