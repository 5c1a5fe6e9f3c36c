using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Deals;

/// <summary>
/// Says which of a deal's contacts a sentence names: by full name, by a first or last name that only one of all people has, behind a courtesy title, or by
/// a role that only one contact holds.
/// </summary>
public sealed class NamedPeople
{
    private static readonly HashSet<string> EverydayNames = ReadEverydayNames();

    private static readonly HashSet<string> Courtesies = new HashSet<string>(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "herr", "frau", "hr", "fr", "monsieur", "madame", "mme", "senor", "senora", "sr", "sra", "signor", "signora",
    };

    private static readonly IReadOnlyList<Guid> NoPeople = Array.Empty<Guid>();

    private const int ShortestLowerCase = 4;

    private readonly Dictionary<string, Guid?> _names = new Dictionary<string, Guid?>(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid?> _lastNames = new Dictionary<string, Guid?>(StringComparer.Ordinal);
    private readonly RoleNames _roles;
    private readonly HashSet<Guid> _customers = new HashSet<Guid>();

    /// <param name="people">Everybody known; only customers are found, but a name that one of us shares is no clue.</param>
    public NamedPeople(IReadOnlyList<Person> people)
    {
        foreach (var person in people) Add(person);
        _roles = new RoleNames(people);
    }

    /// <summary>Looks for the people of a deal.</summary>
    public static NamedPeople Of(DealRecords records) => new NamedPeople(PersonMapping.Everybody(records));

    /// <summary>The reading with the people that each finding's sentence names, or means by a pronoun.</summary>
    public Reading Named(Reading reading, VisibleText text)
    {
        if (_customers.Count == 0 || reading.Findings.Count == 0) return reading;
        var sentences = Sentences.Of(text);
        var findings = new List<Finding>(reading.Findings.Count);
        foreach (var finding in reading.Findings)
        {
            var people = finding.Span.Length == 0 ? NoPeople : PeopleOf(finding, text, sentences);
            findings.Add(people.Count == 0 ? finding : finding with { People = people });
        }

        return reading with { Findings = findings };
    }

    private IReadOnlyList<Guid> PeopleOf(Finding finding, VisibleText text, IReadOnlyList<Segment> sentences)
    {
        var at = IndexOf(sentences, finding);
        if (at < 0) return In(text.Of(finding.Field), finding.Span);
        var start = sentences[at].Span.Start;
        var span = new Span(start, Math.Max(sentences[at].Span.End, finding.Span.End) - start);
        var named = In(text.Of(finding.Field), span);
        return named.Count == 0 && Pronouns.AreIn(text.Of(finding.Field), span) ? NamedBefore(text, sentences, at) : named;
    }

    /// <summary>The one person named in the last few sentences; nobody where there are several.</summary>
    private IReadOnlyList<Guid> NamedBefore(VisibleText text, IReadOnlyList<Segment> sentences, int at)
    {
        Guid? person = null;
        for (var i = at - 1; i >= 0 && i >= at - Pronouns.Reach; i--)
        {
            foreach (var named in In(text.Of(sentences[i].Field), sentences[i].Span))
            {
                if (person != null && person != named) return NoPeople;
                person = named;
            }
        }

        return person == null ? NoPeople : new[] { person.Value };
    }

    private static int IndexOf(IReadOnlyList<Segment> sentences, Finding finding)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            if (sentence.Field == finding.Field && sentence.Span.Start <= finding.Span.Start && finding.Span.Start < sentence.Span.End) return i;
        }

        return -1;
    }

    /// <summary>The customers named in a stretch of text, in the order of their names.</summary>
    public IReadOnlyList<Guid> In(string text, Span span)
    {
        var found = new List<Guid>();
        var words = NameWords.In(text, span);
        for (var i = 0; i < words.Count; i++)
        {
            var person = At(words, i);
            if (person != null && _customers.Contains(person.Value) && !found.Contains(person.Value)) found.Add(person.Value);
        }

        foreach (var person in _roles.In(words))
        {
            if (!found.Contains(person)) found.Add(person);
        }

        return found;
    }

    private Guid? At(IReadOnlyList<NameWord> words, int i)
    {
        var isCourteous = i > 0 && Courtesies.Contains(words[i - 1].Plain);
        if (isCourteous) return Look(_lastNames, words[i].Plain) ?? Look(_names, words[i].Plain);
        var person = Look(_names, words[i].Plain);
        return person != null && (IsClear(words, i) || IsFullName(words, i, person.Value)) ? person : null;
    }

    /// <summary>Sloppy notes write names small; a name that is a word too must stand out.</summary>
    private static bool IsClear(IReadOnlyList<NameWord> words, int i)
    {
        var word = words[i];
        if (EverydayNames.Contains(word.Plain)) return word.IsCapital && i > 0;
        return word.IsCapital || word.Plain.Length >= ShortestLowerCase;
    }

    private bool IsFullName(IReadOnlyList<NameWord> words, int i, Guid person) => IsPair(words, i - 1, person) || IsPair(words, i, person);

    /// <summary>A name and the last name behind it.</summary>
    private bool IsPair(IReadOnlyList<NameWord> words, int i, Guid person) =>
        i >= 0 && i + 1 < words.Count && Look(_names, words[i].Plain) == person && Look(_lastNames, words[i + 1].Plain) == person;

    private void Add(Person person)
    {
        if (person.IsCustomer) _customers.Add(person.Id);
        var names = new List<string>();
        foreach (var word in NameWords.In(person.Name, new Span(0, person.Name.Length)))
        {
            if (word.Plain.Length > 1 && !Courtesies.Contains(word.Plain)) names.Add(word.Plain);
        }

        if (names.Count == 0) return;
        Add(_names, names[0], person.Id);
        if (names.Count == 1) return;
        Add(_names, names[names.Count - 1], person.Id);
        Add(_lastNames, names[names.Count - 1], person.Id);
    }

    private static HashSet<string> ReadEverydayNames()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in Lexicon.Entries("Deals/everyday-names.txt"))
        {
            foreach (var word in NameWords.In(line, new Span(0, line.Length))) names.Add(word.Plain);
        }

        return names;
    }

    private static void Add(Dictionary<string, Guid?> names, string name, Guid person) =>
        names[name] = names.TryGetValue(name, out var known) && known != person ? null : person;

    private static Guid? Look(Dictionary<string, Guid?> names, string name) => names.TryGetValue(name, out var person) ? person : null;
}
