using System;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Tables;

/// <summary>Notes in the timeline: those of people, and the coach's advice.</summary>
internal static class NoteTable
{
    public const string Name = "annotation";
    public const string Id = "annotationid";
    public const string Subject = "subject";
    public const string Text = "notetext";
    public const string ObjectId = "objectid";
    public const string OwnerId = "ownerid";
    public const int SubjectLength = 500;

    public static readonly string[] Texts = { Id, Subject, Text };

    /// <summary>A new note on an opportunity.</summary>
    public static Entity Row(Guid id, EntityReference opportunity, EntityReference? owner, string subject, string text)
    {
        var row = new Entity(Name, id) { [ObjectId] = opportunity, [Subject] = subject, [Text] = text };
        if (owner != null) row[OwnerId] = owner;
        return row;
    }

    /// <summary>What of <paramref name="wanted"/> differs from the note as it is; null where nothing does.</summary>
    public static Entity? Difference(Entity note, Entity wanted)
    {
        var change = new Entity(Name, wanted.Id);
        foreach (var column in new[] { Subject, Text, OwnerId })
        {
            if (wanted.Contains(column) && !Equals(note.GetAttributeValue<object>(column), wanted[column])) change[column] = wanted[column];
        }

        return change.Attributes.Count == 0 ? null : change;
    }
}
