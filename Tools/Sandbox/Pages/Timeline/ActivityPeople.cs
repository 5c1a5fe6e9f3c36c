using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages.Timeline;

/// <summary>Who took part in activities: from whom to whom, or who met.</summary>
internal sealed class ActivityPeople
{
    private static readonly int[] From = [1, 7];
    private static readonly int[] To = [2, 5];
    private readonly ILookup<Guid, Entity> parties;

    private ActivityPeople(IEnumerable<Entity> parties) => this.parties = parties.ToLookup(party => party.GetAttributeValue<EntityReference>("activityid").Id);

    /// <summary>Reads the people of all the activities at once.</summary>
    public static ActivityPeople Read(IOrganizationService service, IEnumerable<Guid> activities)
    {
        var ids = activities.Cast<object>().ToArray();
        if (ids.Length == 0)
            return new ActivityPeople([]);
        var query = new QueryExpression("activityparty") { ColumnSet = new ColumnSet("activityid", "partyid", "participationtypemask", "addressused") };
        query.Criteria.AddCondition("activityid", ConditionOperator.In, ids);
        return new ActivityPeople(service.RetrieveMultiple(query).Entities);
    }

    /// <summary>The people of an activity, or null where it names none.</summary>
    public string? Of(Guid activity)
    {
        var sides = new[] { Names(activity, From), Names(activity, To) }.Where(side => side.Length > 0).ToArray();
        return sides.Length == 0 ? null : string.Join(" → ", sides);
    }

    private string Names(Guid activity, int[] roles) => string.Join(
        ", ",
        parties[activity]
            .Where(party => roles.Contains(party.GetAttributeValue<OptionSetValue>("participationtypemask").Value))
            .Select(party => party.GetAttributeValue<EntityReference>("partyid")?.Name ?? party.GetAttributeValue<string>("addressused"))
            .OfType<string>());
}
