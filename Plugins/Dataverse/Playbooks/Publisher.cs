using System;
using System.Text;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Playbooks;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Playbooks;

/// <summary>Makes a draft what the organisation goes by. What was in force before stays, replaced, with its date.</summary>
internal sealed class Publisher(PluginRun run)
{
    private const int MostProblems = 20;

    /// <summary>The playbook in force afterwards, and whether it is a new one: the same again is not published twice.</summary>
    /// <exception cref="InvalidPluginExecutionException">The draft has mistakes; the message names the rows.</exception>
    public Playbook Publish(PlaybookDraft draft, out bool isNew)
    {
        if (draft.Problems.Count > 0) throw new InvalidPluginExecutionException(Sentence(draft));
        var before = PublishedPlaybooks.Row(run.Rows);
        isNew = before == null || PlaybookTable.TextIn(before) != PlaybookTable.TextOf(draft.Playbook);
        if (isNew) Write(draft.Playbook, before);
        return draft.Playbook;
    }

    /// <summary>The rows are written with the administrator's own rights; the row that points at them, which nobody else may write, by the coach.</summary>
    private void Write(Playbook playbook, EntityRecord? before)
    {
        var person = run.AsCaller();
        var row = PlaybookTable.Row(playbook, run.Now, SwitchedOn(playbook, before));
        person.Upsert(row);
        run.Rows.Upsert(ReadingTable.Pointing(row.Id));
        if (before?.Id(PlaybookTable.Id) is { } old && old != row.Id) person.Update(PlaybookTable.Outdated(old));
    }

    /// <summary>Private first begins when it is asked for first, and does not begin again with every change of something else.</summary>
    private DateTime? SwitchedOn(Playbook playbook, EntityRecord? before) =>
        playbook.Visibility.PrivateDays == 0 ? null : PlaybookTable.SwitchedOnIn(before) ?? run.Now;

    private static string Sentence(PlaybookDraft draft)
    {
        var text = new StringBuilder("Nothing was published.");
        for (var i = 0; i < draft.Problems.Count && i < MostProblems; i++) text.Append('\n').Append(draft.Problems[i].Sentence);
        if (draft.Problems.Count > MostProblems) text.Append("\nThere is more to correct.");
        return text.ToString();
    }
}
