namespace CrmCoach.Scoring.Labels.Words;

/// <summary>64-bit hashes that are the same on every runtime.</summary>
internal static class Hash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(char[] letters, int count)
    {
        unchecked
        {
            var hash = Offset;
            for (var i = 0; i < count; i++) hash = (hash ^ letters[i]) * Prime;
            return Mix(hash);
        }
    }

    public static ulong Of(string text)
    {
        unchecked
        {
            var hash = Offset;
            foreach (var letter in text) hash = (hash ^ letter) * Prime;
            return Mix(hash);
        }
    }

    public static ulong Join(ulong first, ulong second)
    {
        unchecked
        {
            return Mix((first * 0x9E3779B97F4A7C15) ^ ((second << 31) | (second >> 33)));
        }
    }

    private static ulong Mix(ulong hash)
    {
        unchecked
        {
            hash ^= hash >> 32;
            hash *= 0xD6E8FEB86659FD93;
            return hash ^ (hash >> 32);
        }
    }
}
