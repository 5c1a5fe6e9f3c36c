using System;
using System.Collections.Generic;
using System.Text;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Playbooks;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Plugins.Playbooks;

/// <summary>What administrators have written down and nobody goes by yet: the active rows of settings, cues and advice texts.</summary>
internal sealed class PlaybookDraft
{
    private static readonly string[] Tables = { SettingTable.Name, CueTable.Name, AdviceTextTable.Name };

    private readonly List<DraftLine> lines = new();

    private PlaybookDraft(RowStore rows)
    {
        foreach (var table in Tables)
        {
            foreach (var row in rows.All(Query(table))) lines.Add(DraftLine.Of(table, row.Id, new EntityRecord(row)));
        }

        // The order of the lines decides nothing but which of two that say the same is called the second.
        lines.Sort((one, other) => string.CompareOrdinal(one.Text, other.Text) is var order and not 0 ? order : one.RowId.CompareTo(other.RowId));
        PlaybookText.TryParse(Text, out var playbook, out var errors);
        Playbook = playbook;
        Problems = new List<PlaybookError>(errors).ConvertAll(error => new DraftProblem(LineOf(error), error));
    }

    /// <summary>The rows as a playbook; it lacks what is wrong with them.</summary>
    public Playbook Playbook { get; }

    /// <summary>What is wrong, row by row; empty for a draft that can be published.</summary>
    public IReadOnlyList<DraftProblem> Problems { get; }

    /// <summary>The draft with the rights of whoever reads it.</summary>
    public static PlaybookDraft Read(RowStore rows) => new(rows);

    private string Text
    {
        get
        {
            var text = new StringBuilder();
            foreach (var line in lines) text.Append(line.Text).Append('\n');
            return text.ToString();
        }
    }

    /// <summary>The row of a line; null where several settings do not go together and none of them is to blame.</summary>
    private DraftLine? LineOf(PlaybookError error) => error.Line >= 1 && error.Line <= lines.Count ? lines[error.Line - 1] : null;

    private static QueryExpression Query(string table)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(ColumnsOf(table)) };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.AddOrder(table + "id", OrderType.Ascending);
        return query;
    }

    private static string[] ColumnsOf(string table) => table switch
    {
        SettingTable.Name => new[] { SettingTable.Key, SettingTable.Value },
        CueTable.Name => new[] { CueTable.Phrase, CueTable.Label, CueTable.Language, CueTable.Weight },
        _ => new[] { AdviceTextTable.Rule, AdviceTextTable.Language, AdviceTextTable.Part, AdviceTextTable.Text },
    };
}

/// <summary>Something that is wrong with a draft.</summary>
/// <param name="Line">The row; null where no single one is to blame.</param>
/// <param name="Error">What was expected, and what was found.</param>
internal sealed record DraftProblem(DraftLine? Line, PlaybookError Error)
{
    /// <summary>In a sentence for the administrator.</summary>
    public string Sentence => (Line?.Name ?? Error.Key) + ": expected " + Error.Expected + ", found " + Error.Found + ".";
}
