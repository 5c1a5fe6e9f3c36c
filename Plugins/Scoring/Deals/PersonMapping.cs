using System.Collections.Generic;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Deals;

/// <summary>Contacts and users. The one place that knows their columns.</summary>
internal static class PersonMapping
{
    /// <summary>A contact; null where the row has no id.</summary>
    public static Person? OfContact(IRecord row)
    {
        var id = row.Id("contactid");
        if (id == null) return null;
        return new Person(id.Value, Name(row), true) { Role = row.Text("jobtitle")?.Trim() ?? "", Address = Address(row, "emailaddress1") };
    }

    /// <summary>One of our users; null where the row has no id.</summary>
    public static Person? OfUser(IRecord row)
    {
        var id = row.Id("systemuserid");
        if (id == null) return null;
        return new Person(id.Value, Name(row), false) { Address = Address(row, "internalemailaddress") };
    }

    /// <summary>Everybody, customers first, each once, in an order that does not depend on the rows'.</summary>
    public static IReadOnlyList<Person> Everybody(DealRecords records)
    {
        var people = new List<Person>();
        foreach (var row in records.Contacts) Add(people, OfContact(row));
        foreach (var row in records.Users) Add(people, OfUser(row));
        people.Sort((one, other) => one.IsCustomer == other.IsCustomer ? one.Id.CompareTo(other.Id) : one.IsCustomer ? -1 : 1);
        return people;
    }

    private static void Add(List<Person> people, Person? person)
    {
        if (person != null && !people.Exists(known => known.Id == person.Id)) people.Add(person);
    }

    private static string Name(IRecord row) => row.Text("fullname")?.Trim() ?? "";

    private static string Address(IRecord row, string column) => Letters.ToLower(row.Text(column)?.Trim() ?? "");
}
