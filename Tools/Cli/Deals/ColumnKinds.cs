using System;
using System.Collections.Generic;

namespace CrmCoach.Cli.Deals;

/// <summary>The kind of every column that the core reads.</summary>
internal static class ColumnKinds
{
    private static readonly Dictionary<string, ColumnKind> Kinds = new(StringComparer.Ordinal);

    static ColumnKinds()
    {
        Declare(ColumnKind.Key, "opportunityid accountid contactid systemuserid coach_obstacleid coach_responseid activityid annotationid");
        Declare(ColumnKind.Lookup, "parentcontactid parentaccountid customerid ownerid coach_contactid partyid");
        Declare(ColumnKind.Whole, "salesstage statecode statuscode participationtypemask coach_answer");
        Declare(ColumnKind.ObstacleType, "coach_type");
        Declare(ColumnKind.Amount, "estimatedvalue");
        Declare(ColumnKind.Flag, "directioncode leftvoicemail ismapiprivate");
        Declare(ColumnKind.Time, "createdon modifiedon estimatedclosedate actualclosedate scheduledstart scheduledend actualend senton coach_quietuntil");
    }

    /// <summary>The kind; what is not declared is a text.</summary>
    public static ColumnKind Of(string column) => Kinds.TryGetValue(column, out var kind) ? kind : ColumnKind.Text;

    private static void Declare(ColumnKind kind, string columns)
    {
        foreach (var column in columns.Split(' ')) Kinds.Add(column, kind);
    }
}
