using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Importing;

/// <summary>One import under way: what it reads, and what the organisation will be when it is done.</summary>
internal sealed class ImportContext(Organisation organisation, SolutionZip zip, Manifest manifest, XElement customizations)
    : ComponentContext(organisation)
{
    private readonly HashSet<Guid> ids = [];
    private readonly HashSet<(int Type, string Key)> brought = [];
    private readonly HashSet<SolutionPart> parts = [];

    public SolutionZip Zip => zip;

    public Manifest Manifest => manifest;

    public XElement Customizations => customizations;

    /// <summary>Everything that the solution brings, to know later what it no longer does.</summary>
    public IReadOnlyCollection<SolutionPart> Parts => parts;

    /// <summary>The nodes of a kind at the top of customizations.xml.</summary>
    public IEnumerable<XElement> Nodes(string list, string item) => customizations.Children(list, item);

    /// <summary>Reads the id of a new part, and refuses one that another part of the solution has.</summary>
    public Guid Claim(XElement node, string what, string? text)
    {
        var id = node.Key(what, text);
        return ids.Add(id) ? id : throw node.Refuse($"{what} is used twice: {id:B}");
    }

    /// <summary>Notes that the solution brings a component, by the root component's type and key.</summary>
    public void Bring(int type, string key) => brought.Add((type, key.ToLowerInvariant()));

    public void Bring(int type, Guid id) => Bring(type, id.ToString("D"));

    public bool Brings(int type, string key) => brought.Contains((type, key.Trim('{', '}').ToLowerInvariant()));

    /// <summary>What the solution brings of a type.</summary>
    public IEnumerable<string> Brought(int type) => brought.Where(component => component.Type == type).Select(component => component.Key);

    /// <summary>Notes that a part of the organisation is the solution's.</summary>
    public void Own(PartKind kind, string name) => parts.Add(new SolutionPart(kind, name));

    /// <summary>Keeps a part that is no row.</summary>
    public void Save<T>(string kind, string name, T body)
    {
        Components.Save(kind, name, manifest.UniqueName, body);
        Own(PartKind.Document, $"{kind}/{name}");
    }

    public void SaveFile(string name, byte[] content)
    {
        Components.SaveFile(name, manifest.UniqueName, content);
        Own(PartKind.File, name);
    }

    /// <summary>Stores a row of the solution's that the platform keeps itself.</summary>
    public void SaveOwnRow(string table, Guid id, Dictionary<string, object?> values)
    {
        SaveRow(table, id, values);
        Own(PartKind.Row, $"{table}/{id:D}");
    }
}
