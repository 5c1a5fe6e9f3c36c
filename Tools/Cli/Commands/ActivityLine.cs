using System;
using System.Collections.Generic;
using CrmCoach.Cli.Json;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Cli.Commands;

/// <summary>One line of the activities to analyse.</summary>
/// <param name="Id">What the line calls itself.</param>
/// <param name="Text">The activity.</param>
internal sealed record ActivityLine(string Id, ActivityText Text)
{
    private static readonly Dictionary<string, ActivityKind> Kinds = new(StringComparer.Ordinal)
    {
        ["email"] = ActivityKind.Email, ["phonecall"] = ActivityKind.PhoneCall, ["appointment"] = ActivityKind.Appointment, ["task"] = ActivityKind.Task,
        ["note"] = ActivityKind.Note, ["letter"] = ActivityKind.Letter, ["social"] = ActivityKind.Social,
    };

    private static readonly Dictionary<string, Direction> Directions = new(StringComparer.Ordinal)
    {
        ["outgoing"] = Direction.Outgoing, ["incoming"] = Direction.Incoming, ["none"] = Direction.None,
    };

    /// <summary>Reads a line; throws <see cref="InputException"/> where it is no activity.</summary>
    public static ActivityLine Read(ReadOnlySpan<byte> line, int number)
    {
        var value = JsonTree.Read(line, number);
        if (value.Kind != JsonKind.Object) throw Expected(value, "", "an object");
        var id = TextOf(value, "id") ?? throw new InputException(number, "id", "expected a text, found nothing");
        var text = new ActivityText(Kind(value, number), Way(value), TextOf(value, "subject") ?? "", TextOf(value, "body") ?? "");
        return new ActivityLine(id, text);
    }

    private static ActivityKind Kind(JsonValue value, int number)
    {
        const string Known = "email, phonecall, appointment, task, note, letter or social";
        var name = TextOf(value, "kind") ?? throw new InputException(number, "kind", "expected " + Known + ", found nothing");
        return Kinds.TryGetValue(name, out var kind) ? kind : throw Expected(value.Member("kind")!, "kind", Known);
    }

    private static Direction Way(JsonValue value)
    {
        var name = TextOf(value, "direction") ?? "none";
        return Directions.TryGetValue(name, out var way) ? way : throw Expected(value.Member("direction")!, "direction", "outgoing, incoming or none");
    }

    private static string? TextOf(JsonValue value, string name)
    {
        var member = value.Member(name);
        if (member == null) return null;
        return member.Kind == JsonKind.Text ? member.Text : throw Expected(member, name, "a text");
    }

    private static InputException Expected(JsonValue value, string path, string expectation) =>
        new(value.Line, path, "expected " + expectation + ", found " + value.Describe());
}
