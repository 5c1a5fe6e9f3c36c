using System;

namespace CrmCoach.Scoring.Labels.Stance;

/// <summary>The written names of speakers and certainties, such as <c>reported</c> and <c>asserted</c>.</summary>
public static class StanceNames
{
    private static readonly string[] Speakers = { "us", "reported", "customer" };
    private static readonly string[] Certainties = { "asserted", "asked", "negated", "hypothetical", "settled" };

    /// <summary>The written name of a speaker.</summary>
    public static string Name(this Speaker speaker) => Speakers[(int)speaker];

    /// <summary>The written name of a certainty.</summary>
    public static string Name(this Certainty certainty) => Certainties[(int)certainty];

    /// <summary>The speaker with this written name; false where there is none.</summary>
    public static bool TryParse(string name, out Speaker speaker)
    {
        var at = Array.IndexOf(Speakers, name);
        speaker = (Speaker)Math.Max(at, 0);
        return at >= 0;
    }

    /// <summary>The certainty with this written name; false where there is none.</summary>
    public static bool TryParse(string name, out Certainty certainty)
    {
        var at = Array.IndexOf(Certainties, name);
        certainty = (Certainty)Math.Max(at, 0);
        return at >= 0;
    }
}
