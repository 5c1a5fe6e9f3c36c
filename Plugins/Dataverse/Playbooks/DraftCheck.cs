using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Plugins.Playbooks;

/// <summary>
/// What is wrong with one row of a draft, told by its field. Whether the rows go together is found out when they are tested or published: on the way there
/// they need not.
/// </summary>
internal static class DraftCheck
{
    /// <summary>The field, what was expected in it and what was found; null where nothing is wrong.</summary>
    public static string? Problem(string table, IRecord row) => table switch
    {
        SettingTable.Name => Setting(row),
        CueTable.Name => Cue(row),
        _ => Advice(row),
    };

    private static string? Setting(IRecord row)
    {
        var key = (row.Text(SettingTable.Key) ?? "").Trim();
        var value = (row.Text(SettingTable.Value) ?? "").Trim();
        if (Settings.Find(key) is not { } setting) return Problem("Name", PlaybookText.SettingLine(key, "1"));
        return setting.With(Playbook.Default, value) != null ? null : "Value: expected " + setting.Allowed + ", found \"" + value + "\".";
    }

    private static string? Cue(IRecord row)
    {
        var line = DraftLine.Of(CueTable.Name, default, row).Text;
        var words = line.Substring(0, line.IndexOf('=') + 1).Split(' ');
        return Problem("Language", "cue " + words[1] + " ask.made 10 = word")
            ?? Problem("Label", "cue en " + words[2] + " 10 = word")
            ?? Problem("Weight", "cue " + words[1] + " ask.made " + words[3] + " = word")
            ?? Problem("Phrase", line);
    }

    private static string? Advice(IRecord row)
    {
        var line = DraftLine.Of(AdviceTextTable.Name, default, row).Text;
        var key = line.Substring(0, line.IndexOf('=') + 1);
        var language = key.Split(' ')[1];
        return Problem("Language", "advice " + language + " obstacle.quiet do = words")
            ?? Problem("Rule and part", key + " words")
            ?? Problem("Text", line);
    }

    private static string? Problem(string field, string line)
    {
        if (PlaybookText.TryParse(line, out _, out var errors)) return null;
        return field + ": expected " + errors[0].Expected + ", found " + errors[0].Found + ".";
    }
}
