using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>Roles give rights on the solution's tables, each once.</summary>
public static partial class RoleRules
{
    public static readonly IReadOnlyList<Rule> All =
    [
        new("role.privilege", "A privilege is prv, a verb and the schema name of a table that is there.", Privileges),
        new("role.level", "A privilege reaches to Basic, Local, Deep or Global.", Levels),
        new("role.owner", "Rows that belong to the organisation are open to all or none, and are neither assigned nor shared.", Owners),
        new("role.order", "A role's privileges are in the order of their names, each once.", Order),
        new("role.least", "A role gives rights on the solution's own tables only; the others come from the roles that people have.", Least),
        new("role.auto", "No role is given to everyone by itself.", Automatic),
    ];

    private static IEnumerable<Part> PrivilegesOf(Tree tree) => tree.Roles.SelectMany(role => role.Descendants("RolePrivilege"));

    private static IEnumerable<Problem> Privileges(Tree tree) =>
        from privilege in PrivilegesOf(tree)
        let match = Privilege().Match(privilege["name"])
        where !match.Success || tree.Catalog.BySchemaName(match.Groups["table"].Value) is null
        select privilege.ProblemAt("name", $"there is no privilege \"{privilege["name"]}\"");

    private static IEnumerable<Problem> Levels(Tree tree) =>
        from privilege in PrivilegesOf(tree)
        where privilege["level"] is not ("Basic" or "Local" or "Deep" or "Global")
        select privilege.ProblemAt("level", $"\"{privilege["level"]}\" is no level");

    private static IEnumerable<Problem> Owners(Tree tree) =>
        from privilege in PrivilegesOf(tree)
        let match = Privilege().Match(privilege["name"])
        where tree.Tables.Any(table => table.IsOrganisationOwned && table.SchemaName == match.Groups["table"].Value)
        where privilege["level"] != "Global" || match.Groups["verb"].Value is "Assign" or "Share"
        select privilege.ProblemAt("level", $"{match.Groups["table"].Value} belongs to the organisation");

    private static IEnumerable<Problem> Order(Tree tree) =>
        from role in tree.Roles
        from pair in role.Descendants("RolePrivilege").Zip(role.Descendants("RolePrivilege").Skip(1))
        where string.CompareOrdinal(pair.First["name"], pair.Second["name"]) >= 0
        select pair.Second.ProblemAt("name", $"stands after {pair.First["name"]}");

    private static IEnumerable<Problem> Least(Tree tree) =>
        from privilege in PrivilegesOf(tree)
        let table = Privilege().Match(privilege["name"]).Groups["table"].Value
        where tree.Catalog.BySchemaName(table) is not null && !table.StartsWith(tree.Prefix, StringComparison.Ordinal)
        select privilege.ProblemAt("name", $"{table} is not the solution's own");

    private static IEnumerable<Problem> Automatic(Tree tree) =>
        tree.Roles.Where(role => role.Text("IsAutoAssigned") != "0").Select(role => role.Problem("has to be 0", "IsAutoAssigned"));

    [GeneratedRegex("^prv(?<verb>Create|Read|Write|Delete|AppendTo|Append|Assign|Share)(?<table>.+)$")]
    private static partial Regex Privilege();
}
