using System;
using System.Collections.Generic;

namespace CrmCoach.Pack.Rules;

/// <summary>The columns that every user-owned table has besides its key and its name, by schema name.</summary>
public static class SystemColumns
{
    public static readonly IReadOnlySet<string> Names = new HashSet<string>(StringComparer.Ordinal)
    {
        "CreatedBy", "CreatedOn", "CreatedOnBehalfBy", "ModifiedBy", "ModifiedOn", "ModifiedOnBehalfBy", "OwnerId", "OwningBusinessUnit",
        "OwningTeam", "OwningUser", "statecode", "statuscode", "ImportSequenceNumber", "OverriddenCreatedOn", "TimeZoneRuleVersionNumber",
        "UTCConversionTimeZoneCode",
    };
}
