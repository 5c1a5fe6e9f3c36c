using System.Linq;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>Finds relationships by the navigation properties that stand for them.</summary>
internal static class Navigations
{
    private const string AnyActivity = "activitypointer";
    private const string Regarding = "regardingobjectid";

    /// <summary>
    /// The relationships behind a single-valued navigation property: several where it serves several tables (owner), none where it does not exist.
    /// Activity tables inherit those of activitypointer, as <c>regardingobjectid_opportunity</c>.
    /// </summary>
    public static RelationshipMetadata[] Single(TableCatalog tables, TableMetadata table, string navigation)
    {
        var own = tables.ManyToOne(table.LogicalName);
        var all = table.IsActivity ? own.Concat(tables.ManyToOne(AnyActivity).Where(one => one.ReferencingColumn == Regarding)) : own;
        return all.Where(one => one.ReferencingNavigation == navigation).ToArray();
    }

    /// <summary>The relationship behind a collection-valued navigation property, or null.</summary>
    public static RelationshipMetadata? Collection(TableCatalog tables, TableMetadata table, string navigation) =>
        tables.OneToMany(table.LogicalName).FirstOrDefault(one => one.ReferencedNavigation == navigation);
}
