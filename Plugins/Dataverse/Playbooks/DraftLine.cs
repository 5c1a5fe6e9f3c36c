using System;
using System.Globalization;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Plugins.Playbooks;

/// <summary>A row of a draft as a line of a playbook.</summary>
/// <param name="Table">The row's table.</param>
/// <param name="RowId">The row.</param>
/// <param name="Name">What an administrator knows the row by.</param>
/// <param name="Text">The line.</param>
internal sealed record DraftLine(string Table, Guid RowId, string Name, string Text)
{
    private const string English = AdviceLanguages.English;

    public static DraftLine Of(string table, Guid id, IRecord row) => table switch
    {
        SettingTable.Name => new DraftLine(table, id, "Setting " + row.Text(SettingTable.Key), Setting(row)),
        CueTable.Name => new DraftLine(table, id, "Cue “" + row.Text(CueTable.Phrase) + "”", Cue(row)),
        _ => new DraftLine(table, id, "Advice text " + row.Text(AdviceTextTable.Rule), Advice(row)),
    };

    private static string Setting(IRecord row) =>
        PlaybookText.SettingLine(row.Text(SettingTable.Key) ?? "", row.Text(SettingTable.Value) ?? "");

    /// <summary>A label that is none has to be found by whoever reads the line, so it is written as it is.</summary>
    private static string Cue(IRecord row) => string.Format(
        CultureInfo.InvariantCulture,
        "cue {0} {1} {2} = {3}",
        Word(row.Text(CueTable.Language) ?? English),
        Word(row.Text(CueTable.Label)),
        row.Number(CueTable.Weight) ?? 0,
        OneLine(row.Text(CueTable.Phrase)));

    private static string Advice(IRecord row) => PlaybookText.AdviceLine(new AdviceLine(
        Word(row.Text(AdviceTextTable.Language) ?? English),
        OneLine(row.Text(AdviceTextTable.Rule)),
        AdviceTextTable.PartOf(Choice.Place(row.Number(AdviceTextTable.Part))),
        OneLine(row.Text(AdviceTextTable.Text))));

    private static string Word(string? text) => OneLine(text).Replace(" ", "_");

    private static string OneLine(string? text) => (text ?? "").Replace('\r', ' ').Replace('\n', ' ').Trim();
}
