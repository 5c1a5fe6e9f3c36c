using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>The columns that every own table has besides its key and its name, by schema name.</summary>
public static class SystemColumns
{
    private static readonly string[] Common =
    [
        "CreatedBy", "CreatedOn", "CreatedOnBehalfBy", "ModifiedBy", "ModifiedOn", "ModifiedOnBehalfBy", "statecode", "statuscode",
        "ImportSequenceNumber", "OverriddenCreatedOn", "TimeZoneRuleVersionNumber", "UTCConversionTimeZoneCode",
    ];

    private static readonly IReadOnlySet<string> UserOwned =
        Common.Concat(["OwnerId", "OwningBusinessUnit", "OwningTeam", "OwningUser"]).ToHashSet(StringComparer.Ordinal);

    private static readonly IReadOnlySet<string> OrganisationOwned = Common.Append("OrganizationId").ToHashSet(StringComparer.Ordinal);

    public static IReadOnlySet<string> Of(Table table) => table.IsOrganisationOwned ? OrganisationOwned : UserOwned;
}
