using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Security roles: rows of role. Their privileges must exist; they are not enforced (see AccessRules).</summary>
internal static class RoleImport
{
    private const int Component = 20;

    // The longer of two verbs that begin alike comes first.
    private static readonly string[] Verbs = ["AppendTo", "Append", "Assign", "Create", "Delete", "Read", "Share", "Write"];
    private static readonly HashSet<string> Levels = ["Basic", "Local", "Deep", "Global"];
    private static readonly HashSet<string> SharedNames = ["Activity", "Note", "User"];

    public static void Run(ImportContext context)
    {
        foreach (var node in context.Nodes("Roles", "Role"))
        {
            var id = context.Claim(node, "id", node.Named("id"));
            foreach (var privilege in node.Children("RolePrivileges", "RolePrivilege")) Check(context, privilege);
            context.SaveRow("role", id, new() { ["name"] = node.Named("name") });
            context.Bring(Component, id);
        }
    }

    private static void Check(ImportContext context, XElement node)
    {
        var name = node.Named("name");
        var level = node.Named("level");
        if (!Levels.Contains(level)) throw node.Refuse($"level {level} is none that the platform knows");
        var verb = Array.Find(Verbs, verb => name.StartsWith("prv" + verb, StringComparison.Ordinal))
            ?? throw node.Refuse("the platform has no such privilege");
        var subject = name[("prv" + verb).Length..];
        if (!SharedNames.Contains(subject) && context.Tables.All(table => table.SchemaName != subject))
            throw node.Refuse($"the platform has no such privilege: there is no table {subject}");
    }
}
