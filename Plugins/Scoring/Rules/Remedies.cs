using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Rules;

/// <summary>Deeds that advice asks for, as activities of today: added to the deal they show what they would move.</summary>
internal static class Remedies
{
    // Sorts behind every real activity of the same moment.
    private static readonly Guid Id = new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff");

    /// <summary>We write to somebody.</summary>
    public static Func<Snapshot, Snapshot> Write(Guid? person, params Label[] labels) =>
        deal => Done(deal, ActivityKind.Email, Direction.Outgoing, person, labels);

    /// <summary>We talk with somebody.</summary>
    public static Func<Snapshot, Snapshot> Talk(Guid? person, params Label[] labels) =>
        deal => Done(deal, ActivityKind.PhoneCall, Direction.Outgoing, person, labels);

    /// <summary>We reach somebody in a given way.</summary>
    public static Func<Snapshot, Snapshot> Reach(ContactMethod method, Guid? person, params Label[] labels) =>
        deal => Done(deal, KindOf(method), method == ContactMethod.FaceToFace ? Direction.None : Direction.Outgoing, person, labels);

    /// <summary>We write an obstacle down.</summary>
    public static Func<Snapshot, Snapshot> Record(ObstacleType type, Guid? person) => deal =>
    {
        var recorded = new RecordedObstacle(Id, "", deal.AsOf) { Types = new[] { type }, PersonId = person };
        return deal with { Obstacles = new List<RecordedObstacle>(deal.Obstacles) { recorded } };
    };

    private static Snapshot Done(Snapshot deal, ActivityKind kind, Direction direction, Guid? person, Label[] labels)
    {
        var people = person == null ? Array.Empty<Guid>() : new[] { person.Value };
        var span = new Span(0, 1);
        return deal.With(new Activity(Id, kind, direction, deal.AsOf)
        {
            People = people,
            Addressees = people,
            Findings = Array.ConvertAll(labels, label => new Finding(label, TextField.Body, span) { People = people }),
        });
    }

    private static ActivityKind KindOf(ContactMethod method) => method switch
    {
        ContactMethod.Email => ActivityKind.Email,
        ContactMethod.Phone => ActivityKind.PhoneCall,
        ContactMethod.FaceToFace => ActivityKind.Appointment,
        ContactMethod.Letter => ActivityKind.Letter,
        _ => ActivityKind.Social,
    };
}
