namespace CrmCoach.Scoring.Labels.Phrases;

/// <summary>Where a phrase was found.</summary>
/// <param name="Phrase">Which phrase.</param>
/// <param name="Start">Its first word.</param>
/// <param name="End">The word behind its last.</param>
internal readonly record struct PhraseHit(Phrase Phrase, int Start, int End)
{
    /// <summary>The block of the list that the phrase stands in.</summary>
    public string Block => Phrase.Block;

    /// <summary>Whether both share a word.</summary>
    public bool Touches(PhraseHit other) => Start < other.End && other.Start < End;
}
