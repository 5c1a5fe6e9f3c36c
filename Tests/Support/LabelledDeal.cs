using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CrmCoach.Scoring;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Tests.Support;

/// <summary>
/// A deal file with two more members: each activity's <c>labels</c> as a careful reader sees them, and what is <c>expected</c> of the coach. So judging can
/// be tested apart from reading.
/// </summary>
internal sealed class LabelledDeal : IReadingSource
{
    private readonly DealFile _file;
    private readonly NamedPeople _people;

    private LabelledDeal(DealFile file, JsonElement expected)
    {
        _file = file;
        _people = NamedPeople.Of(file.Records);
        Rules = Texts(expected, "rules");
        Never = Texts(expected, "never");
        Obstacles = Rows(expected, "obstacles").Select(row => Text(row, "type") + " " + Text(row, "state")).ToArray();
        Asks = Rows(expected, "asks").Select(row => (Text(row, "outcome") + " " + Text(row, "followedBy")).Trim()).ToArray();
        Band = Text(expected, "band");
    }

    /// <summary>Advice that has to be given.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>Advice that would be wrong.</summary>
    public IReadOnlyList<string> Never { get; }

    /// <summary>Obstacles as <c>type state</c>, those that have to be there.</summary>
    public IReadOnlyList<string> Obstacles { get; }

    /// <summary>All asks in order, as <c>outcome</c> or <c>refused followUp</c>; empty where nothing is expected of them.</summary>
    public IReadOnlyList<string> Asks { get; }

    /// <summary>The band; empty where it does not matter.</summary>
    public string Band { get; }

    /// <summary>What the coach says when the texts are read as the labels say.</summary>
    public Report Report => Coach.Score(_file.Records, this, Playbook.Default, _file.AsOf);

    /// <summary>What the coach says when it reads the texts itself.</summary>
    public Report ReadReport => Coach.Score(_file.Records, Playbook.Default, _file.AsOf);

    public IQuoteSource Quotes => new TextQuotes(_file.Records.Activities);

    public static LabelledDeal Read(string name)
    {
        var path = Path.Combine(Corpus.Deals, name + ".json");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return new LabelledDeal(DealFile.Read(path), document.RootElement.GetProperty("expected").Clone());
    }

    public Reading Of(ActivityRecord activity)
    {
        var text = VisibleText.Of(ActivityMapping.TextOf(activity));
        var labels = Rows(((JsonRecord)activity.Row).Json, "labels").Select(row => FindingOf(row, text)).ToArray();
        return _people.Named(new Reading(text.IsEmpty ? ReadingState.Empty : ReadingState.Read, labels, text.Hash), text);
    }

    private static Finding FindingOf(JsonElement row, VisibleText text)
    {
        var quote = Text(row, "quote");
        if (!LabelNames.TryParse(Text(row, "label"), out var label)) throw new InvalidDataException("No label is called " + Text(row, "label") + ".");
        foreach (var field in new[] { TextField.Body, TextField.Subject })
        {
            var start = text.Of(field).IndexOf(quote, StringComparison.Ordinal);
            if (start >= 0) return new Finding(label, field, new Span(start, quote.Length));
        }

        throw new InvalidDataException("The text does not hold: " + quote);
    }

    private static string Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string[] Texts(JsonElement row, string name) => Rows(row, name).Select(value => value.GetString()!).ToArray();

    private static IEnumerable<JsonElement> Rows(JsonElement row, string name) =>
        row.TryGetProperty(name, out var rows) && rows.ValueKind == JsonValueKind.Array ? rows.EnumerateArray().ToArray() : Array.Empty<JsonElement>();
}
