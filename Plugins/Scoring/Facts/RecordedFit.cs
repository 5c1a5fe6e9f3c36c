using System;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Facts;

/// <summary>
/// How well words of some type fit a recorded obstacle: by type, by the people named or present, by what the record's own words mean. The higher the
/// better; 0 where they do not.
/// </summary>
internal static class RecordedFit
{
    /// <summary>From here on the type itself fits; below, only a neighbouring type together with the person.</summary>
    public const int SameType = 10;

    private const int ChosenType = 11;
    private const int NeighbouringType = 1;
    private const int PersonNamed = 3;
    private const int PersonPresent = 1;

    /// <summary>How well a mention fits.</summary>
    /// <param name="recorded">The record.</param>
    /// <param name="mention">What raises or works on an obstacle.</param>
    /// <param name="mainContact">With our main contact we talk about everything: that they took part is no clue.</param>
    public static int Of(RecordedObstacle recorded, Mention mention, Guid? mainContact)
    {
        if (recorded.IsCleared && IsAnother(recorded, mention)) return 0;
        var person = OfPerson(recorded, mention, mainContact);
        var type = OfType(recorded, mention.Finding.Label.AsObstacle()!.Value);
        return type >= SameType ? type + person : type > 0 && person > 0 ? type + person : 0;
    }

    private static int OfType(RecordedObstacle recorded, ObstacleType type)
    {
        if (recorded.Types.Count == 0) return NeighbouringType;
        if (recorded.Types[0] == type) return ChosenType;
        for (var i = 1; i < recorded.Types.Count; i++)
        {
            if (recorded.Types[i] == type) return SameType;
        }

        return ObstacleKin.Are(recorded.Types[0], type) ? NeighbouringType : 0;
    }

    private static int OfPerson(RecordedObstacle recorded, Mention mention, Guid? mainContact)
    {
        if (recorded.PersonId == null) return 0;
        var owner = recorded.PersonId.Value;
        if (mention.Finding.People.Has(owner)) return PersonNamed;
        return owner != mainContact && mention.Finding.People.Count == 0 && mention.Activity.People.IsOnly(owner) ? PersonPresent : 0;
    }

    /// <summary>What comes up after an obstacle was cleared, or with somebody else's name, is a new one.</summary>
    private static bool IsAnother(RecordedObstacle cleared, Mention mention)
    {
        if (cleared.ClearedOn != null && mention.Activity.Date.Date > cleared.ClearedOn.Value.Date) return true;
        return cleared.PersonId != null && mention.Finding.People.Count > 0 && !mention.Finding.People.Has(cleared.PersonId.Value);
    }
}
