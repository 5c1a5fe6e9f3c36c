using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace CrmCoach.Sandbox.Demo;

/// <summary>
/// Turns an object as the Web API returns it into one as it takes it: lookups become bindings, <c>createdon</c> the date that a history is imported
/// with, a full name its two parts. Empty members are left out.
/// </summary>
internal sealed class SampleRow(string file, IReadOnlyDictionary<Guid, string> directory)
{
    private const int FirstObstacleType = 713_100_000;

    /// <summary>Lookups whose navigation properties are not called like the column.</summary>
    private static readonly Dictionary<string, string> Navigations = new(StringComparer.Ordinal) { ["coach_contactid"] = "coach_ContactId" };

    /// <summary>Lookups to several tables: each table has a navigation property of its own.</summary>
    private static readonly HashSet<string> Polymorphic = ["customerid", "parentcustomerid", "partyid"];

    /// <summary>The id in a member.</summary>
    public static Guid IdOf(JsonObject row, string member) =>
        Guid.TryParse((string?)row[member], out var id) ? id : throw new DemoException($"'{member}' with an id was expected in {Shown(row)}.");

    /// <summary>The body of the create.</summary>
    public JsonObject Body(JsonObject row)
    {
        var body = new JsonObject();
        foreach (var (name, value) in row)
            if (value is not null)
                Add(body, name, value);
        return body;
    }

    private void Add(JsonObject body, string name, JsonNode value)
    {
        if (name.StartsWith('_') && name.EndsWith("_value", StringComparison.Ordinal))
            AddBinding(body, name[1..^"_value".Length], (string)value!);
        else if (value is JsonArray parties)
            body[name] = new JsonArray(parties.OfType<JsonObject>().Select(party => (JsonNode)Body(party)).ToArray());
        else if (name == "createdon")
            body["overriddencreatedon"] = value.DeepClone();
        else if (name == "fullname")
            AddName(body, (string)value!);
        else if (name == "coach_type" && (int)value < FirstObstacleType)
            body[name] = FirstObstacleType + (int)value;
        else
            body[name] = value.DeepClone();
    }

    private void AddBinding(JsonObject body, string column, string id)
    {
        if (!directory.TryGetValue(Guid.Parse(id), out var set))
            throw new DemoException($"{file}: '{column}' points at {id}, which is nobody in the sample.");
        var navigation = Polymorphic.Contains(column) ? $"{column}_{set.TrimEnd('s')}" : Navigations.GetValueOrDefault(column, column);
        body[navigation + "@odata.bind"] = $"/{set}({id})";
    }

    private static void AddName(JsonObject body, string fullName)
    {
        var space = fullName.LastIndexOf(' ');
        if (space > 0)
            body["firstname"] = fullName[..space];
        body["lastname"] = fullName[(space + 1)..];
    }

    private static string Shown(JsonObject row)
    {
        var text = row.ToJsonString();
        return text.Length <= 60 ? text : text[..60] + "…";
    }
}
