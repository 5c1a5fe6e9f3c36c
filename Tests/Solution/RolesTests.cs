using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using CrmCoach.Tests.Pack;
using NUnit.Framework;

namespace CrmCoach.Tests.Solution;

/// <summary>Who may do what: the table that administrators read says what the roles say.</summary>
[TestFixture]
public sealed class RolesTests
{
    private static readonly string[] Roles = ["CRM Coach Rep", "CRM Coach Manager", "CRM Coach Administrator"];

    private static readonly Dictionary<string, string> Levels = new() { ["Basic"] = "own", ["Local"] = "unit", ["Deep"] = "unit and below", ["Global"] = "all" };

    [Test]
    public void There_are_three_roles() => Assert.That(Shipped.Tree.Roles.Select(role => role["name"]), Is.EquivalentTo(Roles));

    [Test]
    public void The_table_in_the_guide_says_what_the_roles_say() => Assert.That(InGuide(), Is.EquivalentTo(InRoles()));

    [Test]
    public void Nobody_but_administrators_gets_at_what_concerns_all_deals()
    {
        string[] tables = ["coach_Setting", "coach_Cue", "coach_AdviceText", "coach_Playbook", "coach_Failure", "coach_Reading", "coach_Recalculation"];
        var rights = InRoles().Where(line => !line.StartsWith("CRM Coach Administrator", StringComparison.Ordinal));

        Assert.That(rights.Where(line => tables.Any(table => line.Contains($" {table} ", StringComparison.Ordinal))), Is.Empty);
    }

    [Test]
    public void What_the_coach_writes_nobody_else_does() => Assert.That(
        InRoles().Where(line => Regex.IsMatch(line, "(Create|Write|Delete) coach_(Reading|ScoreHistory|Recalculation)|(Create|Write) coach_Failure")), Is.Empty);

    /// <summary>Role, right, table, reach; a line each.</summary>
    private static IEnumerable<string> InRoles() =>
        from role in Shipped.Tree.Roles
        from privilege in role.Descendants("RolePrivilege")
        let match = Regex.Match(privilege["name"], "^prv(Create|Read|Write|Delete|AppendTo|Append)(.+)$")
        select $"{role["name"]}: {match.Groups[1].Value} {match.Groups[2].Value} {Levels[privilege["level"]]}";

    /// <summary>Rows are tables, columns are roles, a cell holds rights with their reach: <c>Create own, Read unit</c>.</summary>
    private static IEnumerable<string> InGuide() =>
        from row in File.ReadAllLines(Path.Combine(PackSources.Repository, "ADMIN.md"))
        where Regex.IsMatch(row, "^\\| .*`coach_")
        let cells = row.Trim('|', ' ').Split('|').Select(cell => cell.Trim()).ToArray()
        where cells.Length == Roles.Length + 1
        let table = Regex.Match(cells[0], "`(coach_[A-Za-z]+)`").Groups[1].Value
        from role in Enumerable.Range(0, Roles.Length)
        from right in cells[role + 1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        where right != "–"
        select $"{Roles[role]}: {right[..right.IndexOf(' ')]} {table} {right[(right.IndexOf(' ') + 1)..]}";
}
