using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;

namespace CrmCoach.Scoring.Facts;

/// <summary>The customer's people, by how much we have had to do with them.</summary>
public sealed class Counterparts
{
    private readonly List<Person> _people = new List<Person>();
    private readonly Dictionary<Guid, int> _contacts = new Dictionary<Guid, int>();
    private readonly Guid? _main;

    internal Counterparts(Snapshot deal)
    {
        foreach (var activity in deal.Activities) Count(activity);
        foreach (var person in deal.People)
        {
            if (person.IsCustomer) _people.Add(person);
        }

        _people.Sort((one, other) =>
        {
            var byContacts = ContactsWith(other.Id).CompareTo(ContactsWith(one.Id));
            if (byContacts != 0) return byContacts;
            var byName = string.CompareOrdinal(one.Name, other.Name);
            return byName != 0 ? byName : one.Id.CompareTo(other.Id);
        });
        _main = deal.Opportunity.MainContact ?? (_people.Count > 0 ? _people[0].Id : (Guid?)null);
    }

    /// <summary>The contact of the opportunity, else whom we deal with most; null where nobody is known.</summary>
    public Guid? Main => _main;

    /// <summary>How many activities somebody took part in.</summary>
    public int ContactsWith(Guid person) => _contacts.TryGetValue(person, out var count) ? count : 0;

    /// <summary>Whom else to turn to, the best known first; null where nobody else is known.</summary>
    public Guid? OtherThan(IReadOnlyList<Guid> people)
    {
        foreach (var person in _people)
        {
            if (!people.Has(person.Id)) return person.Id;
        }

        return null;
    }

    /// <summary>The main contact if among them, else the one we deal with most; null where there is none.</summary>
    public Guid? FirstOf(IReadOnlyList<Guid> people)
    {
        if (_main != null && people.Has(_main.Value)) return _main;
        foreach (var person in _people)
        {
            if (people.Has(person.Id)) return person.Id;
        }

        return null;
    }

    private void Count(Activity activity)
    {
        foreach (var id in activity.People) _contacts[id] = ContactsWith(id) + 1;
    }
}
