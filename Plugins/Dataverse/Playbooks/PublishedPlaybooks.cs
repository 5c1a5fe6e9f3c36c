using System.Collections.Generic;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Playbooks;

/// <summary>Finds the published playbook where no deal is read; a deal's readings bring it along.</summary>
internal static class PublishedPlaybooks
{
    public static PublishedPlaybook Current(RowStore rows) =>
        Row(rows) is { } row ? PlaybookTable.Parse(row) : PublishedPlaybook.None;

    /// <summary>The row in force; null where nothing was published.</summary>
    public static EntityRecord? Row(RowStore rows)
    {
        foreach (Entity found in new List<Entity>(rows.Top(DealQueries.Published())))
        {
            var row = new EntityRecord(found, DealQueries.Playbook);
            if (row.Id(PlaybookTable.Id) != null) return row;
        }

        return null;
    }
}
