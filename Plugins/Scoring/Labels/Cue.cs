namespace CrmCoach.Scoring.Labels;

/// <summary>A phrase that an organisation knows to speak for a label, or against it.</summary>
/// <param name="Phrase">
/// Words, found whole and in all their forms ("sign" finds "signed"); <c>*</c> is up to two words. At most <see cref="LongestPhrase"/> characters and
/// <see cref="MostGaps"/> gaps; what is longer is never found.
/// </param>
/// <param name="Label">What it speaks for.</param>
/// <param name="Weight">
/// From -10 to 10. 10 decides alone; -10 keeps the label out of the sentence where the phrase stands; between them, each point moves the analyser's log-odds
/// by a half, once a text.
/// </param>
public sealed record Cue(string Phrase, Label Label, int Weight)
{
    /// <summary>The weight that decides alone.</summary>
    public const int Decides = 10;

    /// <summary>The weight that forbids.</summary>
    public const int Forbids = -10;

    /// <summary>How many characters a phrase may have.</summary>
    public const int LongestPhrase = 200;

    /// <summary>How many <c>*</c> a phrase may have.</summary>
    public const int MostGaps = 3;

    /// <summary>The language in which texts are read.</summary>
    public const string English = "en";

    /// <summary>
    /// The phrase's language, two letters. One of another language than English is also looked for in texts that are clearly not English. There nothing
    /// else is read, so it shows its label only where it decides alone.
    /// </summary>
    public string Language { get; init; } = English;

    internal bool IsEnglish => Language == English;
}
