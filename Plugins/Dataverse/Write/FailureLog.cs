using System;
using CrmCoach.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Write;

/// <summary>Keeps what went wrong where an administrator sees it: the trace log is off in most organisations, and forgets after a day.</summary>
internal static class FailureLog
{
    /// <summary>Never throws: whatever keeps the row from being written, the work that failed is no worse for it.</summary>
    public static void Keep(PluginRun run, Guid? opportunity, Exception exception)
    {
        try
        {
            var known = run.Rows.Find(FailureTable.Name, FailureTable.IdOf(opportunity, run.Step, exception), FailureTable.Count);
            var row = FailureTable.Row(run, opportunity, exception, 1 + (known?.GetAttributeValue<int>(FailureTable.Count) ?? 0));
            run.Rows.Upsert(row);
        }
        catch (Exception failure) when (failure is not InvalidPluginExecutionException)
        {
            run.Trace("The failure could not be kept as a row.");
        }
    }
}
