using CrmCoach.Scoring.Labels.Words;

namespace CrmCoach.Scoring.Labels.Features;

/// <summary>The kinds of features; a feature is the hash of its kind and what it is made of.</summary>
internal static class Feature
{
    public const ulong Stem = 1, Surface = 2, Prefix = 3, Pair = 4, Triple = 5, Skip = 6;
    public const ulong Concept = 7, ConceptPlace = 8, ConceptPair = 9;
    public const ulong Unit = 10, UnitPair = 11, UnitTriple = 12, UnitSkip = 13;
    public const ulong Place = 14, Direction = 15, Field = 16, Size = 17, Asks = 18, Exclaims = 19, Alone = 20;
    public const ulong Before = 21, After = 22, Around = 23;

    public static ulong With(this ulong kind, ulong part) => Hash.Join(kind, part);

    public static ulong With(this ulong kind, ulong first, ulong second) => Hash.Join(Hash.Join(kind, first), second);

    public static ulong With(this ulong kind, ulong first, ulong second, ulong third) => Hash.Join(Hash.Join(Hash.Join(kind, first), second), third);
}
