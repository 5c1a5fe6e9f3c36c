using System;
using CrmCoach.Plugins.Write;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Tables;

/// <summary>Deals that wait to be scored again, a row each for as long as it waits.</summary>
internal static class RecalculationTable
{
    public const string Name = "coach_recalculation";
    public const string OpportunityId = "coach_opportunityid";

    private const string RequestedOn = "coach_requestedon";

    public static Guid IdOf(Guid opportunity) => NameBasedId.Of(opportunity, "recalculation");

    public static Entity Row(Guid opportunity, DateTime requestedOn) => new(Name, IdOf(opportunity))
    {
        ["coach_name"] = opportunity.ToString("D"),
        [OpportunityId] = OpportunityTable.Reference(opportunity),
        [RequestedOn] = requestedOn,
    };
}
