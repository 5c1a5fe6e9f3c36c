using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using CrmCoach.Plugins.Tables;

namespace CrmCoach.Plugins.Gather;

/// <summary>
/// The columns that say how sensitive an e-mail is, as far as the organisation has them. To ask for one that is not there is a fault, and a fault ends the
/// transaction of a custom API, so the table's definition is asked first: once for as long as the platform keeps the assembly loaded, besides the six reads
/// of a scoring.
/// </summary>
internal static class SensitivityColumns
{
    private static readonly ConcurrentDictionary<Guid, IReadOnlyList<string>> Known = new();

    public static IReadOnlyList<string> In(PluginRun run) =>
        Known.GetOrAdd(run.Context.OrganizationId, _ => run.Rows.ColumnsOf(ActivityTables.Email, ActivityTables.Sensitivity));
}
