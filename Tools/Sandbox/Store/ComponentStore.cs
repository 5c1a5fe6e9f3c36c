using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace CrmCoach.Sandbox.Store;

/// <summary>
/// What an organisation is made of besides rows: tables, relationships, choices, assemblies, steps, custom APIs, form layers. Each is a JSON
/// document under its kind and name, with the solution it came from; files lie beside.
/// </summary>
internal sealed class ComponentStore(Database database)
{
    public const string Stock = "";

    private static readonly JsonSerializerOptions Json = new() { Converters = { new ColumnCatalogConverter() } };

    public void Create()
    {
        database.Execute("CREATE TABLE _component (kind TEXT, name TEXT, solution TEXT, body TEXT, PRIMARY KEY (kind, name))");
        database.Execute("CREATE TABLE _file (name TEXT PRIMARY KEY, solution TEXT, content BLOB)");
    }

    public void Save<T>(string kind, string name, string solution, T body) => database.Execute(
        "INSERT INTO _component VALUES (@0, @1, @2, @3) ON CONFLICT DO UPDATE SET body = excluded.body",
        kind,
        name,
        solution,
        JsonSerializer.Serialize(body, Json));

    /// <summary>All documents of a kind, in the order in which they came.</summary>
    public List<T> Load<T>(string kind)
    {
        var bodies = database.Rows("SELECT body FROM _component WHERE kind = @0 ORDER BY rowid", reader => reader.GetString(0), kind);
        return [.. bodies.Select(body => JsonSerializer.Deserialize<T>(body, Json)!)];
    }

    public void Delete(string kind, string name) => database.Execute("DELETE FROM _component WHERE kind = @0 AND name = @1", kind, name);

    public void DeleteFile(string name) => database.Execute("DELETE FROM _file WHERE name = @0", name);

    public void SaveFile(string name, string solution, byte[] content) =>
        database.Execute("INSERT OR REPLACE INTO _file VALUES (@0, @1, @2)", name, solution, content);

    public byte[]? LoadFile(string name) => (byte[]?)database.Scalar("SELECT content FROM _file WHERE name = @0", name);
}
