namespace CrmCoach.Sandbox.Metadata.Stock;

/// <summary>The activity tables. activitypointer shows their common columns; it has neither a direction nor the text of an e-mail.</summary>
internal static class ActivityTables
{
    public static TableBuilder Email() => Start("Email", "emails", "Email", "Email Messages", 4202, 800, "Emails")
        .States("0 Open", "1 Completed", "2 Canceled")
        .Statuses(
            "0:1 Draft", "0:8 Failed", "1:2 Completed", "1:3 Sent", "1:4 Received", "1:6 Pending Send", "1:7 Sending", "2:5 Canceled")
        .Memo("Description", "Description", 1_073_741_823, "richtext")
        .With(Outgoing)
        .Parties("From", "From", 1).Parties("To", "To", 2).Parties("Cc", "Cc", 3).Parties("Bcc", "Bcc", 4)
        .Text("Sender", "From Address", 250, "email")
        .Text("ToRecipients", "To Recipients", 500)
        .Text("MessageId", "Message ID", 320)
        .Text("InReplyTo", "In Reply To Message", 320)
        .Text("ConversationIndex", "Conversation Index", 2048)
        .Text("TrackingToken", "Tracking Token", 50)
        .Moment("SentOn", "Date Sent")
        .Whole("AttachmentCount", "Attachment Count", 0)
        .Lookup("ParentActivityId", "Parent Activity Id", "email", "email_email_parentactivityid")
        .YesNo("IsProtected", "Is Protected")
        .Key("SensitivityLabelId", "Sensitivity Label");

    public static TableBuilder PhoneCall() => Start("PhoneCall", "phonecalls", "Phone Call", "Phone Calls", 4210, 200, "Phonecalls")
        .States("0 Open", "1 Completed", "2 Canceled")
        .Statuses("0:1 Open", "1:2 Made", "1:4 Received", "2:3 Canceled")
        .Memo("Description", "Description", 2000)
        .With(Outgoing)
        .Parties("From", "Call From", 1).Parties("To", "Call To", 2)
        .Text("PhoneNumber", "Phone Number", 200, "phone")
        .YesNo("LeftVoiceMail", "Left Voice Mail");

    public static TableBuilder Appointment() => Start("Appointment", "appointments", "Appointment", "Appointments", 4201, 200, "Appointments")
        .States("0 Open", "1 Completed", "2 Canceled", "3 Scheduled")
        .Statuses("0:1 Free", "0:2 Tentative", "1:3 Completed", "2:4 Canceled", "3:5 Busy", "3:6 Out of Office")
        .Memo("Description", "Description", 1_048_576, "richtext")
        .Parties("RequiredAttendees", "Required Attendees", 5)
        .Parties("OptionalAttendees", "Optional Attendees", 6)
        .Parties("Organizer", "Organizer", 7)
        .Text("Location", "Location", 200)
        .YesNo("IsAllDayEvent", "All Day Event")
        .YesNo("IsDraft", "Is Draft")
        .YesNo("IsMapiPrivate", "Is Private");

    public static TableBuilder Task() => Start("Task", "tasks", "Task", "Tasks", 4212, 200, "Tasks")
        .States("0 Open", "1 Completed", "2 Canceled")
        .Statuses(
            "0:2 Not Started", "0:3 In Progress", "0:4 Waiting on someone else", "0:7 Deferred", "1:5 Completed", "2:6 Canceled")
        .Memo("Description", "Description", 2000)
        .Whole("PercentComplete", "Percent Complete", 0, 100);

    public static TableBuilder Letter() => Start("Letter", "letters", "Letter", "Letters", 4207, 200, "Letters")
        .States("0 Open", "1 Completed", "2 Canceled")
        .Statuses("0:1 Open", "0:2 Draft", "1:3 Received", "1:4 Sent", "2:5 Canceled")
        .Memo("Description", "Description", 2000)
        .With(Outgoing)
        .Parties("From", "Sender", 1).Parties("To", "Recipient", 2).Parties("Cc", "CC", 3)
        .Text("Address", "Address", 200);

    public static TableBuilder Pointer() => Common(new TableBuilder(
            "ActivityPointer", "activitypointers", "Activity", "Activities", "ActivityId"), 400)
        .TypeCode(4200)
        .ReadOnly()
        .With(table => Regarding(table, "ActivityPointers", ""))
        .States("0 Open", "1 Completed", "2 Canceled", "3 Scheduled")
        .Statuses("0:1 Open", "1:2 Completed", "2:3 Canceled", "3:4 Scheduled")
        .Memo("Description", "Description", 2000)
        .Moment("SentOn", "Date Sent")
        .YesNo("LeftVoiceMail", "Left Voice Mail")
        .YesNo("IsMapiPrivate", "Is Private");

    public static TableBuilder Party() => new TableBuilder("ActivityParty", "activityparties", "Activity Party", "Activity Parties")
        .TypeCode(135)
        .ReadOnly()
        .Lookup("ActivityId", "Activity", ["email", "phonecall", "appointment", "task", "letter"])
        .Relate("ActivityId", "email", "email_activity_parties", "activityid_email", CascadeRule.Cascade)
        .Relate("ActivityId", "phonecall", "phonecall_activity_parties", "activityid_phonecall", CascadeRule.Cascade)
        .Relate("ActivityId", "appointment", "appointment_activity_parties", "activityid_appointment", CascadeRule.Cascade)
        .Relate("ActivityId", "task", "task_activity_parties", "activityid_task", CascadeRule.Cascade)
        .Relate("ActivityId", "letter", "letter_activity_parties", "activityid_letter", CascadeRule.Cascade)
        .Lookup("PartyId", "Party", ["account", "contact", "systemuser"])
        .Relate("PartyId", "account", "account_activity_parties", "partyid_account")
        .Relate("PartyId", "contact", "contact_activity_parties", "partyid_contact")
        .Relate("PartyId", "systemuser", "system_user_activity_parties", "partyid_systemuser")
        .Choice(
            "ParticipationTypeMask",
            "Participation Type",
            null,
            "1 Sender",
            "2 To Recipient",
            "3 CC Recipient",
            "4 BCC Recipient",
            "5 Required attendee",
            "6 Optional attendee",
            "7 Organizer",
            "8 Regarding",
            "9 Owner",
            "10 Resource",
            "11 Customer",
            "12 Chat Participant",
            "13 Related")
        .Text("AddressUsed", "Address", 200, "email")
        .Text("UnresolvedPartyName", "Unresolved Party Name", 200)
        .YesNo("IsPartyDeleted", "Is Party Deleted");

    private static TableBuilder Start(
        string schema, string set, string label, string plural, int typeCode, int subjectLength, string relationship) =>
        Common(new TableBuilder(schema, set, label, plural, "ActivityId"), subjectLength)
            .TypeCode(typeCode)
            .Activity()
            .With(table => Regarding(table, relationship, "_" + schema.ToLowerInvariant()));

    private static TableBuilder Common(TableBuilder table, int subjectLength) => table
        .Name("Subject", "Subject", subjectLength)
        .OwnedByUsers()
        .TypeName("ActivityTypeCode", "Activity Type", valid: false)
        .Moment("ScheduledStart", "Start Date")
        .Moment("ScheduledEnd", "Due Date")
        .Moment("ActualStart", "Actual Start")
        .Moment("ActualEnd", "Actual End")
        .Whole("ScheduledDurationMinutes", "Scheduled Duration", 0)
        .Whole("ActualDurationMinutes", "Actual Duration", 0)
        .Choice("PriorityCode", "Priority", 1, "0 Low", "1 Normal", "2 High");

    private static TableBuilder Outgoing(TableBuilder table) =>
        table.YesNo("DirectionCode", "Direction", true, "Outgoing", "Incoming");

    private static TableBuilder Regarding(TableBuilder table, string relationship, string navigationSuffix) => table
        .Lookup("RegardingObjectId", "Regarding", ["account", "contact", "opportunity"])
        .With(part => Regarding(part, "account", $"Account_{relationship}", navigationSuffix))
        .With(part => Regarding(part, "contact", $"Contact_{relationship}", navigationSuffix))
        .With(part => Regarding(part, "opportunity", $"Opportunity_{relationship}", navigationSuffix));

    private static TableBuilder Regarding(TableBuilder table, string target, string relationship, string navigationSuffix) => table.Relate(
        "RegardingObjectId", target, relationship, $"regardingobjectid_{target}{navigationSuffix}", CascadeRule.Cascade, CascadeRule.Cascade);
}
