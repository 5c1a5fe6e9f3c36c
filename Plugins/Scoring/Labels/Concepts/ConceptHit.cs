namespace CrmCoach.Scoring.Labels.Concepts;

/// <summary>A concept found in a run of words.</summary>
internal struct ConceptHit
{
    /// <summary>The number of the concept.</summary>
    public int Concept;

    /// <summary>The first word.</summary>
    public int First;

    /// <summary>The word after the last.</summary>
    public int End;
}
