using System;
using System.Collections.Generic;
using CrmCoach.Plugins.Tables;
using CrmCoach.Plugins.Write;

namespace CrmCoach.Plugins;

/// <summary>Coaches a deal after a note that a person wrote on it changes. The coach's own notes are no news to it.</summary>
[Step("Create", NoteTable.Name)]
[Step("Update", NoteTable.Name, Columns = "subject,notetext,objectid", PreImage = NoteTable.ObjectId, PostImage = NoteTable.ObjectId)]
[Step("Delete", NoteTable.Name, PreImage = NoteTable.ObjectId)]
public sealed class NoteChanged : StepPlugin
{
    private protected override IEnumerable<Guid> Opportunities(PluginRun run)
    {
        foreach (var opportunity in run.OpportunitiesIn(NoteTable.ObjectId))
        {
            if (!IsOwn(run, opportunity)) yield return opportunity;
        }
    }

    /// <summary>A person may edit or delete a note of ours. Only a derived id makes it worth asking the deal.</summary>
    private static bool IsOwn(PluginRun run, Guid opportunity)
    {
        var note = run.Context.PrimaryEntityId;
        return NameBasedId.IsDerived(note)
            && AdviceList.Of(run.Rows.Find(OpportunityTable.Name, opportunity, OpportunityTable.Suggestions)).Contains(note);
    }
}
