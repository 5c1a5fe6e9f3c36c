using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Rules;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Findings;

/// <summary>Every rule, in the order in which they are checked and listed.</summary>
public static class RuleBook
{
    /// <summary>Without these the others have nothing to look at.</summary>
    private static readonly IReadOnlyList<Rule> Reading = ReadingRules.All;

    private static readonly IReadOnlyList<Rule> Content =
    [
        .. FileRules.All,
        .. ShellRules.All,
        .. ManifestRules.All,
        .. RootComponentRules.All,
        .. OrderRules.All,
        .. CompletenessRules.All,
        .. IdRules.All,
        .. NameRules.All,
        .. LabelRules.All,
        .. TextRules.All,
        .. TableRules.All,
        .. ColumnRules.All,
        .. ChoiceRules.All,
        .. RelationshipRules.All,
        .. FormRules.All,
        .. FormChangeRules.All,
        .. ViewRules.All,
        .. QueryRules.All,
        .. ChartRules.All,
        .. DashboardRules.All,
        .. SiteMapRules.All,
        .. AppRules.All,
        .. WebResourceRules.All,
        .. StringRules.All,
        .. AssemblyRules.All,
        .. StepRules.All,
        .. ImageRules.All,
        .. CustomApiRules.All,
        .. RoleRules.All,
    ];

    public static IReadOnlyList<Rule> All => [.. Reading, .. Content];

    public static IReadOnlyList<Finding> Check(Tree tree) => Check(tree, Reading) is { Count: > 0 } unreadable ? unreadable : Check(tree, Content);

    private static List<Finding> Check(Tree tree, IReadOnlyList<Rule> rules) =>
        rules
            .SelectMany(rule => rule.Check(tree).Select(problem => new Finding(rule.Id, problem)))
            .OrderBy(finding => finding.Problem.File, StringComparer.Ordinal).ToList();
}
