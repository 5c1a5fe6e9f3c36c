using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CrmCoach.Cli.Deals;
using CrmCoach.Scoring;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;
using CrmCoach.Scoring.Rules;
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
    private readonly Dictionary<Guid, JsonElement> _activities = new Dictionary<Guid, JsonElement>();

    private LabelledDeal(DealFile file, JsonElement root)
    {
        _file = file;
        _people = NamedPeople.Of(file.Records);
        foreach (var set in root.EnumerateObject()) AddActivities(set.Value);
        var expected = root.GetProperty("expected");
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
    public Report Report => Coach.Score(_file.Records, this, Playbook.Default, AsOf);

    /// <summary>What the coach says when it reads the texts itself.</summary>
    public Report ReadReport => Coach.Score(_file.Records, Playbook.Default, AsOf);

    /// <summary>All rules that apply, whether or not there is room for their advice among the first five.</summary>
    public IReadOnlyList<string> PossibleRules
    {
        get
        {
            var facts = new DealFacts(Snapshots.Of(_file.Records, this, AsOf), Playbook.Default.Thresholds);
            return RuleSet.All.Where(rule => rule.AppliesTo(facts) && rule.Judge(facts).Any()).Select(rule => rule.Id).ToArray();
        }
    }

    public DealRecords Records => _file.Records;

    public DateTime AsOf => _file.AsOf ?? throw new InvalidDataException("The deal has no asOf.");

    public IQuoteSource Quotes => new TextQuotes(_file.Records.Activities);

    public static LabelledDeal Read(string name)
    {
        var path = Path.Combine(Corpus.Deals, name + ".json");
        var content = File.ReadAllBytes(path);
        if (!DealFileReader.TryRead(path, content, out var file, out var error)) throw new InvalidDataException(error!.ToString());
        using var document = JsonDocument.Parse(content);
        return new LabelledDeal(file, document.RootElement.Clone());
    }

    public Reading Of(ActivityRecord activity)
    {
        var words = ActivityMapping.TextOf(activity);
        var text = VisibleText.Of(words);
        var labels = Rows(_activities[ActivityMapping.IdOf(activity)!.Value], "labels").Select(row => FindingOf(row, words, text)).ToArray();
        var state = text.IsEmpty ? ReadingState.Empty : text.IsAutomatic ? ReadingState.Automatic : ReadingState.Read;
        return _people.Named(new Reading(state, labels, text.Hash), text);
    }

    private void AddActivities(JsonElement set)
    {
        if (set.ValueKind != JsonValueKind.Array) return;
        foreach (var row in set.EnumerateArray())
        {
            foreach (var key in new[] { "activityid", "annotationid" })
            {
                if (Text(row, key).Length > 0) _activities[new Guid(Text(row, key))] = row;
            }
        }
    }

    private static Finding FindingOf(JsonElement row, ActivityText words, VisibleText text)
    {
        var quote = Text(row, "quote");
        if (!LabelNames.TryParse(Text(row, "label"), out var label)) throw new InvalidDataException("No label is called " + Text(row, "label") + ".");
        foreach (var field in new[] { TextField.Body, TextField.Subject })
        {
            var start = text.Of(field).IndexOf(quote, StringComparison.Ordinal);
            if (start >= 0) return FindingAt(new Span(start, quote.Length), field);
        }

        throw new InvalidDataException("The text does not hold: " + quote);

        Finding FindingAt(Span span, TextField field) => new(label, field, span)
        {
            Speaker = Speakers.Of(label, words, text.Of(field), span, span),
            Certainty = Certainties.Of(label, text.Of(field), span, span, quote.EndsWith("?", StringComparison.Ordinal)),
        };
    }

    private static string Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string[] Texts(JsonElement row, string name) => Rows(row, name).Select(value => value.GetString()!).ToArray();

    private static IEnumerable<JsonElement> Rows(JsonElement row, string name) =>
        row.TryGetProperty(name, out var rows) && rows.ValueKind == JsonValueKind.Array ? rows.EnumerateArray().ToArray() : Array.Empty<JsonElement>();
}
