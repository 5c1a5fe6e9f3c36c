namespace CrmCoach.Scoring.Labels.Stance;

/// <summary>How sure the words are of what they show.</summary>
public enum Certainty
{
    /// <summary>They say that it is so; or they do it, where the label is a deed.</summary>
    Asserted,

    /// <summary>They ask.</summary>
    Asked,

    /// <summary>They say that it is not so.</summary>
    Negated,

    /// <summary>They say what would or might be.</summary>
    Hypothetical,

    /// <summary>It was so, and is over.</summary>
    Settled,
}
