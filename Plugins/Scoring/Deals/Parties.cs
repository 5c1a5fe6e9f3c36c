using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Deals;

/// <summary>Who took part in an activity. The one place that knows the columns of <c>activityparty</c> and its kinds of participation.</summary>
internal sealed class Parties
{
    private const int From = 1;
    private const int To = 2;
    private const int BlindCopy = 4;
    private const int Required = 5;
    private const int Organizer = 7;

    private readonly List<Guid> _addressees = new List<Guid>();
    private readonly List<Guid> _others = new List<Guid>();

    private Parties()
    {
    }

    /// <summary>The customer's people it was for, or from.</summary>
    public IReadOnlyList<Guid> Addressees => _addressees;

    /// <summary>All of the customer's people, the addressees first.</summary>
    public IReadOnlyList<Guid> People
    {
        get
        {
            var people = new List<Guid>(_addressees);
            people.AddRange(_others);
            return people;
        }
    }

    /// <summary>There are participants, and all are ours.</summary>
    public bool AreOurs { get; private set; }

    /// <summary>Whoever sent it is a user of ours; null where the record does not say.</summary>
    public bool? IsSenderOurs { get; private set; }

    /// <summary>The parties of one activity, in an order that does not depend on the rows'.</summary>
    public static Parties Of(ActivityRecord activity, Direction direction, PersonIndex people)
    {
        var parties = new Parties();
        var rows = new List<IRecord>(activity.Parties);
        rows.RemoveAll(row => !IsParticipant(row));
        var ours = 0;
        foreach (var row in rows)
        {
            var person = people.Find(row.Id("partyid"), row.Text("addressused"));
            if (person == null) continue;
            if (row.Number("participationtypemask") == From) parties.IsSenderOurs = !person.IsCustomer;
            if (person.IsCustomer) parties.Add(person.Id, IsMain(row, direction));
            else ours++;
        }

        parties.AreOurs = rows.Count > 0 && ours == rows.Count && HasRecipient(rows);
        parties._addressees.Sort();
        parties._others.RemoveAll(id => parties._addressees.Contains(id));
        parties._others.Sort();
        return parties;
    }

    private static bool IsParticipant(IRecord row) => row.Number("participationtypemask") is >= From and <= Organizer;

    private static bool HasRecipient(List<IRecord> rows) =>
        rows.Exists(row => row.Number("participationtypemask") is (>= To and <= BlindCopy) or Required);

    private static bool IsMain(IRecord row, Direction direction)
    {
        var part = row.Number("participationtypemask");
        return direction == Direction.Incoming ? part == From : part == To || part == Required;
    }

    private void Add(Guid id, bool isMain)
    {
        var list = isMain ? _addressees : _others;
        if (!list.Contains(id)) list.Add(id);
    }
}
