using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Deals;

/// <summary>Finds contacts by what they do: the CFO, the head of IT, the warehouse manager.</summary>
internal sealed class RoleNames
{
    private static readonly List<List<string[]>> Kinds = ReadKinds();

    private readonly List<KeyValuePair<string[], Guid>> _phrases = new List<KeyValuePair<string[], Guid>>();

    public RoleNames(IReadOnlyList<Person> people)
    {
        foreach (var kind in Kinds)
        {
            var holder = OnlyHolder(people, kind);
            if (holder == null) continue;
            foreach (var phrase in kind) _phrases.Add(new KeyValuePair<string[], Guid>(phrase, holder.Value));
        }
    }

    /// <summary>The contacts whose role is named, as the list has them.</summary>
    public IEnumerable<Guid> In(IReadOnlyList<NameWord> words)
    {
        foreach (var phrase in _phrases)
        {
            if (Holds(words, phrase.Key)) yield return phrase.Value;
        }
    }

    private static Guid? OnlyHolder(IReadOnlyList<Person> people, List<string[]> kind)
    {
        Guid? holder = null;
        foreach (var person in people)
        {
            if (!person.IsCustomer || person.Role.Length == 0) continue;
            var title = NameWords.In(person.Role, new Span(0, person.Role.Length));
            if (!kind.Exists(phrase => Holds(title, phrase))) continue;
            if (holder != null) return null;
            holder = person.Id;
        }

        return holder;
    }

    private static bool Holds(IReadOnlyList<NameWord> words, string[] phrase)
    {
        for (var i = 0; i + phrase.Length <= words.Count; i++)
        {
            var at = 0;
            while (at < phrase.Length && string.Equals(words[i + at].Plain, phrase[at], StringComparison.Ordinal)) at++;
            if (at == phrase.Length) return true;
        }

        return false;
    }

    private static List<List<string[]>> ReadKinds()
    {
        var kinds = new List<List<string[]>>();
        foreach (var line in Lexicon.Entries("Deals/roles.txt")) kinds.Add(new List<string>(line.Split(',')).ConvertAll(phrase => WordsOf(phrase)));
        return kinds;
    }

    private static string[] WordsOf(string phrase)
    {
        var words = new List<string>();
        foreach (var word in NameWords.In(phrase, new Span(0, phrase.Length))) words.Add(word.Plain);
        return words.ToArray();
    }
}
