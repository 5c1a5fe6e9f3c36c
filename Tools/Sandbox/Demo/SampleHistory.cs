using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace CrmCoach.Sandbox.Demo;

/// <summary>
/// The requests that make the sample organisation: first its units and users, then each deal's companies, people and opportunity, then what happened,
/// in the order in which it happened across all deals.
/// </summary>
internal sealed class SampleHistory(SampleFolder sample, Guid rootBusinessUnit)
{
    private static readonly KeyValuePair<string, string>[] Activities =
        [new("emails", "email"), new("phonecalls", "phonecall"), new("appointments", "appointment"), new("tasks", "task"), new("letters", "letter")];

    private readonly IReadOnlyDictionary<Guid, string> directory = sample.PeopleAndCompanies();
    private readonly HashSet<Guid> created = [];

    /// <summary>All requests, in order.</summary>
    public IReadOnlyList<SampleWrite> Writes() => [.. Setup(), .. sample.Deals.SelectMany(Start), .. sample.Deals.SelectMany(Events).OrderBy(write => write.Date)];

    private IEnumerable<SampleWrite> Setup()
    {
        foreach (var unit in New(sample.Organisation, "businessunits", "businessunitid", SystemUser.Id))
        {
            unit.Body["parentbusinessunitid@odata.bind"] = $"/businessunits({rootBusinessUnit})";
            yield return unit;
        }

        foreach (var user in New(sample.Organisation, "systemusers", "systemuserid", SystemUser.Id))
            yield return user;
    }

    private IEnumerable<SampleWrite> Start(SampleFile deal)
    {
        var opportunity = deal.Single("opportunity");
        var owner = Owner(deal, opportunity);
        var people = New(deal, "systemusers", "systemuserid", SystemUser.Id)
            .Concat(New(deal, "accounts", "accountid", owner))
            .Concat(New(deal, "contacts", "contactid", owner));
        return people.Append(Open(Create(deal, "opportunities", "opportunityid", opportunity, owner)));
    }

    /// <summary>Rows that no other file has made yet: deals share people and companies.</summary>
    private IEnumerable<SampleWrite> New(SampleFile file, string set, string key, Guid caller) =>
        file.Rows(set).Where(row => created.Add(SampleRow.IdOf(row, key))).Select(row => Create(file, set, key, row, caller));

    private IEnumerable<SampleWrite> Events(SampleFile deal)
    {
        var opportunity = deal.Single("opportunity");
        var id = SampleRow.IdOf(opportunity, "opportunityid");
        var owner = Owner(deal, opportunity);
        foreach (var (set, table) in Activities)
            foreach (var row in deal.Rows(set))
                yield return About(Create(deal, set, "activityid", row, owner), $"regardingobjectid_opportunity_{table}", id);
        foreach (var note in deal.Rows("annotations"))
            yield return About(Create(deal, "annotations", "annotationid", note, owner), "objectid_opportunity", id);
        foreach (var write in deal.Rows("coach_obstacles").SelectMany(row => Obstacle(deal, row, owner, id)))
            yield return write;
        if (IsClosed(opportunity))
            yield return Close(deal, opportunity, id, owner);
    }

    private IEnumerable<SampleWrite> Obstacle(SampleFile deal, JsonObject row, Guid owner, Guid opportunity)
    {
        var create = About(Create(deal, "coach_obstacles", "coach_obstacleid", row, owner), "coach_OpportunityId", opportunity);
        yield return Open(create);
        if (IsClosed(row))
            yield return create with { Body = State(row), IsCreate = false };
    }

    private SampleWrite Create(SampleFile file, string set, string key, JsonObject row, Guid caller)
    {
        var body = new SampleRow(file.Name, directory).Body(row);
        return new SampleWrite(file.Name, set, SampleRow.IdOf(row, key), body, caller, row["createdon"]?.GetValue<DateTime>() ?? DateTime.MinValue);
    }

    private static SampleWrite About(SampleWrite write, string navigation, Guid opportunity)
    {
        write.Body[navigation + "@odata.bind"] = $"/opportunities({opportunity})";
        if (!write.Body.ContainsKey("ownerid@odata.bind"))
            write.Body["ownerid@odata.bind"] = $"/systemusers({write.Caller})";
        return write;
    }

    /// <summary>Deals and obstacles start open; closing them is a change of its own, as in life.</summary>
    private static SampleWrite Open(SampleWrite write)
    {
        write.Body.Remove("statecode");
        write.Body.Remove("statuscode");
        write.Body.Remove("actualclosedate");
        return write;
    }

    private static SampleWrite Close(SampleFile deal, JsonObject opportunity, Guid id, Guid owner)
    {
        var body = State(opportunity);
        var date = opportunity["actualclosedate"];
        body["actualclosedate"] = date?.DeepClone();
        return new SampleWrite(deal.Name, "opportunities", id, body, owner, date?.GetValue<DateTime>() ?? DateTime.MaxValue, IsCreate: false);
    }

    private static JsonObject State(JsonObject row)
    {
        var state = new JsonObject { ["statecode"] = row["statecode"]?.DeepClone() };
        if (row["statuscode"] is { } status)
            state["statuscode"] = status.DeepClone();
        return state;
    }

    private static bool IsClosed(JsonObject row) => (int?)row["statecode"] is not (null or 0);

    private static Guid Owner(SampleFile deal, JsonObject opportunity) =>
        Guid.TryParse((string?)opportunity["_ownerid_value"], out var owner) ? owner : throw new DemoException($"{deal.Name}: the opportunity has no '_ownerid_value'.");
}
