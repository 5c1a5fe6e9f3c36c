using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Security;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Security roles: rows of role, and their privileges, which must be of tables that exist.</summary>
internal static class RoleImport
{
    private const int Component = 20;

    // The longer of two verbs that begin alike comes first.
    private static readonly AccessRight[] Rights =
        [.. Enum.GetValues<AccessRight>().OrderByDescending(right => right.ToString().Length)];

    // Privileges that several tables share.
    private static readonly HashSet<string> SharedNames = ["Activity", "Note", "User"];

    public static void Run(ImportContext context)
    {
        foreach (var node in context.Nodes("Roles", "Role"))
        {
            var id = context.Claim(node, "id", node.Named("id"));
            var name = node.Named("name");
            var privileges = node.Children("RolePrivileges", "RolePrivilege").Select(privilege => Read(context, privilege)).OfType<RolePrivilege>();
            context.Save(SecurityRole.Kind, id.ToString("D"), new SecurityRole(id, name, [.. privileges]));
            context.SaveOwnRow("role", id, new() { ["name"] = name });
            context.Bring(Component, id);
        }
    }

    /// <summary>A privilege; null for one that several tables share, which changes nothing here.</summary>
    private static RolePrivilege? Read(ImportContext context, XElement node)
    {
        var name = node.Named("name");
        if (!Enum.TryParse<PrivilegeDepth>(node.Named("level"), out var depth) || depth == PrivilegeDepth.None)
            throw node.Refuse($"level {node.Named("level")} is none that the platform knows");
        var right = Array.FindIndex(Rights, right => name.StartsWith("prv" + right, StringComparison.Ordinal));
        if (right < 0) throw node.Refuse("the platform has no such privilege");
        var subject = name[("prv" + Rights[right]).Length..];
        if (SharedNames.Contains(subject)) return null;
        var table = context.Tables.FirstOrDefault(table => table.SchemaName == subject)
            ?? throw node.Refuse($"the platform has no such privilege: there is no table {subject}");
        if (table is { IsCustom: true, Ownership: Ownership.Organisation } && depth != PrivilegeDepth.Global)
            throw node.Refuse($"rows of {subject} belong to the organisation: the level is Global");
        return new RolePrivilege(table.LogicalName, Rights[right], depth);
    }
}
