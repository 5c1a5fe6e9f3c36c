namespace CrmCoach.Cli.Pages;

/// <summary>How words are meant, for whoever sees colours.</summary>
internal enum Tone
{
    Normal, Strong, Quiet, Good, Fair, Bad, Quote,
}

/// <summary>Words of one tone.</summary>
internal readonly record struct Words(string Text, Tone Tone)
{
    public static implicit operator Words(string text) => new(text, Tone.Normal);
}
