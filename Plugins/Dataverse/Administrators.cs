using CrmCoach.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins;

/// <summary>Who may do what concerns all deals. The role that gives the right to read playbooks is the administrator's alone.</summary>
internal static class Administrators
{
    public static void Require(PluginRun run)
    {
        if (!run.Rows.HasPrivilege(run.Context.UserId, PlaybookTable.ReadPrivilege))
            throw new InvalidPluginExecutionException("Your roles do not let you do this. The role CRM Coach Administrator does.");
    }
}
