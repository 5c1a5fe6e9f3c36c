using System;
using System.Collections.Generic;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Reports;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Write;

/// <summary>
/// The advice that an opportunity says it has, best first, each with the id of its note. Only a note on this list is the coach's, and only if its id
/// is made of the advice's key: whatever else is written into the column, no note of a person is ever touched.
/// </summary>
internal static class AdviceList
{
    public static string Write(Report report)
    {
        var json = new JsonText();
        json.List(report.Suggestions, suggestion => json.Object(() =>
        {
            json.Member("noteid").Value(AdviceNote.IdOf(report.OpportunityId, suggestion.Key));
            json.Member("key").Value(suggestion.Key);
            json.Member("rule").Value(suggestion.Rule);
            json.Member("points").Value(suggestion.Points);
        }));
        return json.ToString();
    }

    /// <summary>The ids of the notes that the opportunity lists.</summary>
    public static HashSet<Guid> Of(Entity? opportunity)
    {
        var notes = new HashSet<Guid>();
        if (opportunity == null) return notes;
        foreach (var item in Items(opportunity.GetAttributeValue<string>(OpportunityTable.Suggestions)))
        {
            var id = AdviceNote.IdOf(opportunity.Id, (string?)item.Element("key") ?? "");
            if (Guid.TryParse((string?)item.Element("noteid"), out var listed) && listed == id) notes.Add(id);
        }

        return notes;
    }

    /// <summary>Read as XML, because that asks no reflection of a sandbox that may not grant it. What is no list is an empty one.</summary>
    private static IEnumerable<XElement> Items(string? json)
    {
        if (string.IsNullOrEmpty(json)) return Array.Empty<XElement>();
        try
        {
            using (var reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(json!), XmlDictionaryReaderQuotas.Max))
                return XElement.Load(reader).Elements();
        }
        catch (XmlException)
        {
            return Array.Empty<XElement>();
        }
    }
}
