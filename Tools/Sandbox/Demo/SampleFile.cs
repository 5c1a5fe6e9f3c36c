using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrmCoach.Sandbox.Demo;

/// <summary>One JSON file of the sample organisation: objects as the Web API returns them, by entity set.</summary>
internal sealed class SampleFile
{
    private readonly JsonObject root;

    private SampleFile(string path, JsonObject root)
    {
        Name = Path.GetFileName(path);
        this.root = root;
    }

    /// <summary>The file's name, for messages.</summary>
    public string Name { get; }

    /// <summary>When the organisation's present is, where the file says so.</summary>
    public DateTime? AsOf => root["asOf"]?.GetValue<DateTime>().ToUniversalTime();

    /// <summary>Reads a file.</summary>
    public static SampleFile Read(string path)
    {
        try
        {
            return new SampleFile(path, JsonNode.Parse(File.ReadAllText(path))?.AsObject() ?? throw new DemoException($"{path}: a JSON object was expected."));
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new DemoException($"{path}: {failure.Message}");
        }
    }

    /// <summary>The one object under a member.</summary>
    public JsonObject Single(string member) => root[member] as JsonObject ?? throw new DemoException($"{Name}: '{member}' with an object was expected.");

    /// <summary>The objects under an entity set; none where it is missing or null.</summary>
    public IEnumerable<JsonObject> Rows(string set) => root[set] is JsonArray rows ? rows.OfType<JsonObject>() : [];
}
