using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Store;

namespace CrmCoach.Sandbox.Security;

/// <summary>
/// Who may read and write what. Without further rules every user is a salesperson: he reads everything but other people's private appointments,
/// and writes everything but other people's notes. Whoever was given roles of solutions has on the tables of solutions the rights of these roles,
/// and no others. SYSTEM may do all. Inheritance from parent rows and sharing are not done.
/// </summary>
public sealed class AccessRules
{
    private readonly Database database;
    private readonly Func<TableCatalog> catalog;
    private readonly Dictionary<(Guid User, string Table), ReadDepth> depths = [];

    internal AccessRules(Database database, ComponentStore components, Func<TableCatalog> catalog)
    {
        this.database = database;
        this.catalog = catalog;
        Roles = new RoleRights(database, components);
        foreach (var (user, table, depth) in database.Rows(
            "SELECT user, entity, depth FROM _depth", row => (Guid.Parse(row.GetString(0)), row.GetString(1), (ReadDepth)row.GetInt32(2))))
            depths[(user, table)] = depth;
    }

    /// <summary>Sets how far a user may read a table. What is set for activitypointer holds for every activity table.</summary>
    /// <exception cref="ArgumentException">There is no such table, or its rows have no owner and <paramref name="depth"/> is his own.</exception>
    public void Restrict(Guid userId, string table, ReadDepth depth)
    {
        var known = catalog().Find(table) ?? throw new ArgumentException($"There is no table {table}.", nameof(table));
        if (depth == ReadDepth.Basic && known.Ownership != Ownership.User)
            throw new ArgumentException($"Rows of {table} have no owner, so nobody can be restricted to his own.", nameof(depth));
        database.Execute("INSERT OR REPLACE INTO _depth VALUES (@0, @1, @2)", ColumnStorage.Key(userId), table, (long)depth);
        lock (depths) depths[(userId, table)] = depth;
    }

    /// <summary>Gives a user a role that a solution brought. From then on his roles alone say what he may do with the tables of solutions.</summary>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public void Give(Guid userId, string role) => Roles.Give(userId, role);

    /// <summary>Takes a role from a user.</summary>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public void Take(Guid userId, string role) => Roles.Take(userId, role);

    /// <summary>The names of the roles that a user was given.</summary>
    public IReadOnlyList<string> RolesOf(Guid userId) => [.. Roles.Of(userId).Select(role => role.Name)];

    internal RoleRights Roles { get; }

    internal static void Create(Database database)
    {
        database.Execute("CREATE TABLE _depth (user TEXT, entity TEXT, depth INTEGER, PRIMARY KEY (user, entity))");
        RoleRights.Create(database);
    }

    /// <summary>Forgets what was said of a table that is gone.</summary>
    internal void Forget(string table)
    {
        database.Execute("DELETE FROM _depth WHERE entity = @0", table);
        lock (depths)
        {
            foreach (var rule in depths.Keys.Where(rule => rule.Table == table).ToList()) depths.Remove(rule);
        }
    }

    internal ReadFilter For(Guid userId) => new(this, userId);

    internal ReadDepth Depth(Guid userId, TableMetadata table)
    {
        lock (depths)
        {
            if (depths.TryGetValue((userId, table.LogicalName), out var depth)) return depth;
            return table.IsActivity && depths.TryGetValue((userId, "activitypointer"), out depth) ? depth : ReadDepth.Global;
        }
    }

    /// <summary>The tables that a user may not read in full.</summary>
    internal IReadOnlyList<(string Table, ReadDepth Depth)> Restricted(Guid userId)
    {
        lock (depths)
            return [.. depths.Where(rule => rule.Key.User == userId && rule.Value != ReadDepth.Global).Select(rule => (rule.Key.Table, rule.Value))];
    }
}
