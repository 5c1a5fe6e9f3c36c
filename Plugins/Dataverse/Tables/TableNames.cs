namespace CrmCoach.Plugins.Tables;

/// <summary>What a person calls the rows of a table.</summary>
internal static class TableNames
{
    public static string Of(string table) => table switch
    {
        "email" => "E-mail",
        "phonecall" => "Phone call",
        "appointment" => "Appointment",
        "task" => "Task",
        "letter" => "Letter",
        NoteTable.Name => "Note",
        ObstacleTable.Name => "Obstacle",
        ResponseTable.Name => "Answer to advice",
        OpportunityTable.Name => "Opportunity",
        _ => table,
    };
}
