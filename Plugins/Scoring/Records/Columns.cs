using System.Collections.Generic;

namespace CrmCoach.Scoring.Records;

/// <summary>Which columns the core reads of each table: what a gatherer must select, no more.</summary>
public static class Columns
{
    public static readonly IReadOnlyList<string> Opportunity = new[]
    {
        "opportunityid", "name", "stepname", "salesstage", "statecode", "statuscode", "createdon", "estimatedclosedate", "actualclosedate", "estimatedvalue",
        "customerneed", "customerpainpoints", "currentsituation", "description", "parentcontactid", "parentaccountid", "customerid", "ownerid",
    };

    public static readonly IReadOnlyList<string> Account = new[] { "accountid", "name" };

    public static readonly IReadOnlyList<string> Contact = new[] { "contactid", "fullname", "jobtitle", "emailaddress1" };

    public static readonly IReadOnlyList<string> SystemUser = new[] { "systemuserid", "fullname", "internalemailaddress" };

    public static readonly IReadOnlyList<string> Obstacle = new[]
    {
        "coach_obstacleid", "coach_name", "coach_description", "coach_type", "statecode", "createdon", "modifiedon", "coach_contactid",
    };

    public static readonly IReadOnlyList<string> Response = new[] { "coach_responseid", "coach_key", "coach_answer", "coach_quietuntil" };

    /// <summary>What a reading says besides what the analyser found.</summary>
    public static readonly IReadOnlyList<string> Reading = new[] { "coach_activityid", "coach_corrections" };

    /// <summary>Columns that every activity table has.</summary>
    public static readonly IReadOnlyList<string> Activity = new[]
    {
        "activityid", "subject", "description", "statecode", "statuscode", "createdon", "scheduledstart", "scheduledend", "actualend", "ownerid",
    };

    /// <summary>What an e-mail has besides.</summary>
    public static readonly IReadOnlyList<string> Email = new[] { "directioncode", "senton" };

    /// <summary>What a phone call has besides.</summary>
    public static readonly IReadOnlyList<string> PhoneCall = new[] { "directioncode", "leftvoicemail" };

    /// <summary>What an appointment has besides.</summary>
    public static readonly IReadOnlyList<string> Appointment = new[] { "location", "ismapiprivate" };

    /// <summary>What a letter has besides.</summary>
    public static readonly IReadOnlyList<string> Letter = new[] { "directioncode" };

    public static readonly IReadOnlyList<string> Annotation = new[] { "annotationid", "subject", "notetext", "createdon", "ownerid" };

    public static readonly IReadOnlyList<string> ActivityParty = new[] { "participationtypemask", "partyid", "addressused" };
}
