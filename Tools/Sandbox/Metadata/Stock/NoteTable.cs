namespace CrmCoach.Sandbox.Metadata.Stock;

/// <summary>annotation: notes, parental to what they are about.</summary>
internal static class NoteTable
{
    public static TableBuilder Build() => new TableBuilder("Annotation", "annotations", "Note", "Notes")
        .TypeCode(5)
        .Name("Subject", "Title", 500)
        .OwnedByUsers()
        .Memo("NoteText", "Description", 100_000, "richtext")
        .YesNo("IsDocument", "Is Document")
        .Text("LangId", "Language ID", 2)
        .TypeName("ObjectTypeCode", "Object Type", valid: false)
        .Lookup("ObjectId", "Regarding", ["account", "appointment", "contact", "email", "letter", "opportunity", "phonecall", "task"])
        .With(table => About(table, "account", "Account_Annotation"))
        .With(table => About(table, "appointment", "Appointment_Annotation"))
        .With(table => About(table, "contact", "Contact_Annotation"))
        .With(table => About(table, "email", "Email_Annotation"))
        .With(table => About(table, "letter", "Letter_Annotation"))
        .With(table => About(table, "opportunity", "Opportunity_Annotation"))
        .With(table => About(table, "phonecall", "PhoneCall_Annotation"))
        .With(table => About(table, "task", "Task_Annotation"));

    private static TableBuilder About(TableBuilder table, string target, string relationship) =>
        table.Relate("ObjectId", target, relationship, $"objectid_{target}", CascadeRule.Cascade, CascadeRule.Cascade);
}
