namespace CrmCoach.Scoring.Pillars;

/// <summary>What one obstacle is worth, and of what: points of the pillar, 0 to 100.</summary>
internal sealed class ObstacleWorth
{
    public static readonly ObstacleWorth Cleared = new ObstacleWorth { IsCleared = true };

    public bool IsCleared { get; private set; }

    public int Known { get; set; }

    public int Recorded { get; set; }

    public int Work { get; set; }

    public int EarlierWork { get; set; }

    public int Together { get; set; }

    public int Points => IsCleared ? 100 : Known + Recorded + Work + EarlierWork + Together;
}
