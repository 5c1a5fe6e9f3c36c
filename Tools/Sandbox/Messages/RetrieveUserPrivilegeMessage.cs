using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Security;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Messages;

/// <summary>
/// Whether a user has a privilege through any of his roles. Only reading is known, of activities, notes and the tables of solutions; what the platform tells of depth and business unit
/// is left out, so whoever asks can count what comes back and no more.
/// </summary>
internal sealed class RetrieveUserPrivilegeMessage(Organisation organisation) : IMessage
{
    private static readonly Dictionary<string, string> Tables = new(StringComparer.Ordinal)
    {
        ["prvReadActivity"] = "activitypointer", ["prvReadNote"] = "annotation",
    };

    public bool Writes => false;

    public OrganizationResponse Execute(OrganizationRequest request, Caller caller)
    {
        var name = request.Parameter<string>("PrivilegeName");
        var table = TableOf(name) ?? throw Fault.NotDone($"RetrieveUserPrivilegeByPrivilegeName of {name}");
        var depth = organisation.Security.Depth((Guid)request["UserId"], organisation.Table(table));
        return new OrganizationResponse
        {
            ResponseName = "RetrieveUserPrivilegeByPrivilegeName",
            ["RolePrivileges"] = depth == ReadDepth.None ? Array.Empty<string>() : [name],
        };
    }

    private string? TableOf(string privilege)
    {
        if (Tables.TryGetValue(privilege, out var table)) return table;
        return organisation.Tables.FirstOrDefault(own => own.IsCustom && privilege == "prvRead" + own.SchemaName)?.LogicalName;
    }
}
