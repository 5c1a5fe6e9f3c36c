namespace CrmCoach.Scoring.Labels.Words;

/// <summary>What a word looks like, where its letters alone say too much: a figure stands for all figures, a name for all names.</summary>
internal enum WordShape : byte { Plain, Number, Money, Percent, Name }

/// <summary>One word of a text, known by the hash of its stem.</summary>
internal struct Word
{
    /// <summary>First character, counted in the text.</summary>
    public int Start;

    /// <summary>How many characters.</summary>
    public int Length;

    /// <summary>Hash of the stem, or of the shape where that stands for the word.</summary>
    public ulong Stem;

    /// <summary>Hash of the folded word as written.</summary>
    public ulong Surface;

    /// <summary>Hash of the first five folded letters.</summary>
    public ulong Prefix;

    public WordShape Shape;

    /// <summary>Whether punctuation that ends a clause stands before it.</summary>
    public bool AfterBreak;

    /// <summary>Whether it is written with a capital.</summary>
    public bool Capital;

    public readonly int End => Start + Length;
}
