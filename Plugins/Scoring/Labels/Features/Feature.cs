using CrmCoach.Scoring.Labels.Words;

namespace CrmCoach.Scoring.Labels.Features;

/// <summary>The kinds of features; a feature is the hash of its kind and what it is made of.</summary>
internal static class Feature
{
    public const ulong Stem = 1, Surface = 2, Prefix = 3, Pair = 4, Skip = 5;
    public const ulong Concept = 6, ConceptPlace = 7, ConceptPair = 8;
    public const ulong Unit = 9, UnitPair = 10, UnitSkip = 11;
    public const ulong Place = 12, Direction = 13, Field = 14, Size = 15, Asks = 16, Exclaims = 17, Alone = 18;
    public const ulong Before = 19, After = 20, Around = 21;

    public static ulong With(this ulong kind, ulong part) => Hash.Join(kind, part);

    public static ulong With(this ulong kind, ulong first, ulong second) => Hash.Join(Hash.Join(kind, first), second);
}
