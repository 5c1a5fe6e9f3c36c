using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Deals;

/// <summary>Recorded obstacles. The one place that knows their columns and choice values.</summary>
internal static class ObstacleMapping
{
    private const int ChoiceBase = 713100000;
    private const int TypeCount = 10;
    private const int Cleared = 1;

    /// <summary>The recorded obstacles of a deal, in an order that does not depend on the rows'.</summary>
    public static IReadOnlyList<RecordedObstacle> All(DealRecords records, CueList cues)
    {
        var obstacles = new List<RecordedObstacle>();
        foreach (var row in records.Obstacles)
        {
            var obstacle = Of(row, cues);
            if (obstacle != null && !obstacles.Exists(known => known.Id == obstacle.Id)) obstacles.Add(obstacle);
        }

        obstacles.Sort((one, other) => one.Since != other.Since ? one.Since.CompareTo(other.Since) : one.Id.CompareTo(other.Id));
        return obstacles;
    }

    private static RecordedObstacle? Of(IRecord row, CueList cues)
    {
        var id = row.Id("coach_obstacleid");
        if (id == null) return null;
        var isCleared = row.Number("statecode") == Cleared;
        return new RecordedObstacle(id.Value, row.Text("coach_name")?.Trim() ?? "", row.Time("createdon") ?? DateTime.MinValue)
        {
            Types = Types(row, cues),
            PersonId = row.Id("coach_contactid"),
            IsCleared = isCleared,
            ClearedOn = isCleared ? row.Time("modifiedon") : null,
        };
    }

    /// <summary>The chosen type first, then what the analyser reads in name and description: people choose types as they see fit.</summary>
    private static IReadOnlyList<ObstacleType> Types(IRecord row, CueList cues)
    {
        var types = new List<ObstacleType>();
        var chosen = Chosen(row.Number("coach_type"));
        if (chosen != null) types.Add(chosen.Value);
        foreach (var finding in ShortTexts.Read(row.Text("coach_name") ?? "", row.Text("coach_description") ?? "", cues))
        {
            var type = finding.Label.AsObstacle();
            if (type != null && finding.Label.IsRaised() && !types.Contains(type.Value)) types.Add(type.Value);
        }

        return types;
    }

    private static ObstacleType? Chosen(int? value)
    {
        if (value > ChoiceBase) value -= ChoiceBase;
        return value >= 1 && value <= TypeCount ? (ObstacleType)value : (ObstacleType?)null;
    }
}
