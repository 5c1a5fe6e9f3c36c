namespace CrmCoach.Tests.Cli;

/// <summary>A small deal file for tests.</summary>
internal static class DealJson
{
    public const string Deal =
        """
        { "asOf": "2026-11-21T09:00:00Z",
          "opportunity": { "opportunityid": "11111111-1111-1111-1111-111111111111", "name": "Harbour cranes", "salesstage": 2, "statecode": 0,
            "createdon": "2026-08-01T08:00:00Z", "estimatedclosedate": "2026-12-18", "estimatedvalue": 84000.50, "customerneed": null,
            "_parentcontactid_value": "22222222-2222-2222-2222-222222222222", "_ownerid_value": "33333333-3333-3333-3333-333333333333" },
          "contacts": [ { "contactid": "22222222-2222-2222-2222-222222222222", "fullname": "Ann Lee", "jobtitle": "Harbour master" } ],
          "systemusers": [ { "systemuserid": "33333333-3333-3333-3333-333333333333", "fullname": "Bob Stone" } ],
          "coach_obstacles": [ { "coach_obstacleid": "44444444-4444-4444-4444-444444444444", "coach_name": "Board must sign", "coach_type": 2, "statecode": 0,
            "createdon": "2026-10-01T08:00:00Z", "_coach_contactid_value": "22222222-2222-2222-2222-222222222222" } ],
          "emails": [
            { "activityid": "55555555-5555-5555-5555-555555555501", "subject": "RE: Offer", "description": "<p>The board still has to approve it.</p>", "directioncode": false,
              "statecode": 1, "statuscode": 4, "senton": "2026-10-20T10:00:00+02:00", "@odata.etag": "W/1",
              "email_activity_parties": [ { "participationtypemask": 1, "_partyid_value": "22222222-2222-2222-2222-222222222222", "addressused": "ann@x.example" } ] },
            { "activityid": "55555555-5555-5555-5555-555555555502", "subject": "One page for your board", "description": "Hi Ann,\n\nI wrote the one-page summary for your board. Could you introduce me to the treasurer?",
              "directioncode": true, "statecode": 1, "statuscode": 3, "senton": "2026-10-22" } ],
          "phonecalls": [ { "activityid": "55555555-5555-5555-5555-555555555503", "subject": "Call Ann", "description": "Reached her, the treasurer is against it.", "directioncode": true,
              "leftvoicemail": false, "statecode": 1, "statuscode": 2, "actualend": "2026-11-02T15:00:00Z" } ],
          "annotations": [ { "annotationid": "66666666-6666-6666-6666-666666666666", "subject": "Golf", "notetext": "She plays golf.", "createdon": "2026-11-03" } ] }
        """;
}
