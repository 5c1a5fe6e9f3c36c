using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Deals;

/// <summary>Finds people by id or address.</summary>
internal sealed class PersonIndex
{
    private readonly Dictionary<Guid, Person> _byId = new Dictionary<Guid, Person>();
    private readonly Dictionary<string, Person> _byAddress = new Dictionary<string, Person>(StringComparer.Ordinal);

    public PersonIndex(IReadOnlyList<Person> people)
    {
        foreach (var person in people)
        {
            _byId[person.Id] = person;
            if (person.Address.Length > 0 && !_byAddress.ContainsKey(person.Address)) _byAddress.Add(person.Address, person);
        }
    }

    /// <summary>The person with this id, else with this address; null where nobody is known.</summary>
    public Person? Find(Guid? id, string? address = null)
    {
        if (id != null && _byId.TryGetValue(id.Value, out var person)) return person;
        return address != null && _byAddress.TryGetValue(Letters.ToLower(address.Trim()), out person) ? person : null;
    }
}
