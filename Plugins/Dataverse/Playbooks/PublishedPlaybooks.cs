using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Tables;

namespace CrmCoach.Plugins.Playbooks;

/// <summary>Finds the published playbook where no deal is read; a deal's readings bring it along.</summary>
internal static class PublishedPlaybooks
{
    public static PublishedPlaybook Current(RowStore rows) => Row(rows) is { } row ? PlaybookTable.Parse(row) : PublishedPlaybook.None;

    /// <summary>The row in force; null where nothing was published.</summary>
    public static EntityRecord? Row(RowStore rows)
    {
        var found = rows.Top(DealQueries.Published());
        return found.Count == 0 ? null : new EntityRecord(found[0]);
    }
}
