using System;
using System.Collections.Generic;

namespace CrmCoach.Sandbox.Security;

/// <summary>A role that a solution brought.</summary>
internal sealed record SecurityRole(Guid Id, string Name, IReadOnlyList<RolePrivilege> Privileges)
{
    public const string Kind = "role";
}

/// <summary>One privilege of a role.</summary>
internal sealed record RolePrivilege(string Table, AccessRight Right, PrivilegeDepth Depth);
