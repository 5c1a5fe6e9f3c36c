using System.Collections.Generic;
using static CrmCoach.Tests.Pack.Mistake;

namespace CrmCoach.Tests.Pack.Mistakes;

internal static class RoleMistakes
{
    private const string Role = "Solution/Roles/CRM Coach Rep.xml";

    public static readonly IReadOnlyList<Mistake> All =
    [
        Set("role.privilege", Role, "//RolePrivilege[1]/@name", "prvAppendcoach_obstacle", "/@name"),
        Set("role.privilege", Role, "//RolePrivilege[1]/@name", "prvAdmirecoach_Obstacle", "/@name"),
        Set("role.level", Role, "//RolePrivilege[1]/@level", "User"),
        Twice("role.order", Role, "//RolePrivilege[1]", "/@name"),
        Add("role.least", Role, "//RolePrivileges", "<RolePrivilege name=\"prvReadOpportunity\" level=\"Global\" />", "/@name"),
        Set("role.auto", Role, "//IsAutoAssigned", "1"),
    ];
}
