using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Store;

namespace CrmCoach.Sandbox.Security;

/// <summary>
/// Which roles of solutions users have, and what these let them do with the solutions' tables. On stock tables they change nothing: there everyone is
/// a salesperson. Who has no such role is a salesperson everywhere.
/// </summary>
internal sealed class RoleRights(Database database, ComponentStore components)
{
    private ILookup<Guid, SecurityRole> roles = Array.Empty<SecurityRole>().ToLookup(_ => Guid.Empty);

    public static void Create(Database database) =>
        database.Execute("CREATE TABLE _userrole (user TEXT, role TEXT, PRIMARY KEY (user, role))");

    /// <summary>Takes over what the file says.</summary>
    public void Reload()
    {
        var known = components.Load<SecurityRole>(SecurityRole.Kind).ToDictionary(role => role.Id);
        var given = database.Rows("SELECT user, role FROM _userrole", row => (User: Guid.Parse(row.GetString(0)), Role: Guid.Parse(row.GetString(1))));
        roles = given.Where(one => known.ContainsKey(one.Role)).ToLookup(one => one.User, one => known[one.Role]);
    }

    public IEnumerable<SecurityRole> Of(Guid userId) => roles[userId];

    public void Give(Guid userId, string name)
    {
        database.Execute("INSERT OR REPLACE INTO _userrole VALUES (@0, @1)", ColumnStorage.Key(userId), ColumnStorage.Key(Find(name).Id));
        Reload();
    }

    public void Take(Guid userId, string name)
    {
        database.Execute("DELETE FROM _userrole WHERE user = @0 AND role = @1", ColumnStorage.Key(userId), ColumnStorage.Key(Find(name).Id));
        Reload();
    }

    public void Forget(Guid role) => database.Execute("DELETE FROM _userrole WHERE role = @0", ColumnStorage.Key(role));

    /// <summary>How far the user's roles let him go together; null where no role has a say.</summary>
    public PrivilegeDepth? Depth(Guid userId, TableMetadata table, AccessRight right)
    {
        if (!table.IsCustom || userId == SystemUser.Id || !roles.Contains(userId)) return null;
        var depths = roles[userId].SelectMany(role => role.Privileges)
            .Where(privilege => privilege.Table == table.LogicalName && privilege.Right == right)
            .Select(privilege => privilege.Depth);
        return depths.DefaultIfEmpty(PrivilegeDepth.None).Max();
    }

    private SecurityRole Find(string name) => components.Load<SecurityRole>(SecurityRole.Kind).Find(role => role.Name == name)
        ?? throw new ArgumentException($"There is no role {name}.", nameof(name));
}
