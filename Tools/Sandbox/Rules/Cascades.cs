using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Messages;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Rules;

/// <summary>
/// What a delete or a new owner means for the rows that point at a row. A cascading delete goes through the pipeline row by row; a cascading
/// assignment changes the owner of the rows that had the old one, without firing their steps.
/// </summary>
internal sealed class Cascades(Organisation organisation)
{
    private const string PointerTable = "activitypointer";

    public void Delete(TableMetadata table, Guid id, Action<TableMetadata, Guid> deleteChild)
    {
        var target = new EntityReference(table.LogicalName, id);
        foreach (var link in Links(table).OrderByDescending(link => link.Delete == CascadeRule.Restrict)) Delete(link, target, deleteChild);
    }

    public void Assign(TableMetadata table, Guid id, EntityReference oldOwner, EntityReference newOwner, Caller caller)
    {
        var target = new EntityReference(table.LogicalName, id);
        foreach (var link in Links(table).Where(link => link.Assign == CascadeRule.Cascade))
        {
            var child = organisation.Tables[link.ReferencingTable];
            foreach (var childId in organisation.Rows.Pointing(child, child.Columns[link.ReferencingColumn], target))
                AssignChild(child, childId, oldOwner, newOwner, caller);
        }
    }

    private void AssignChild(TableMetadata child, Guid id, EntityReference oldOwner, EntityReference newOwner, Caller caller)
    {
        var stored = organisation.Reader.Find(child, id, ["ownerid"], organisation.Security.For(SystemUser.Id));
        if (stored?.GetAttributeValue<EntityReference>("ownerid").Id != oldOwner.Id) return;
        var row = new Entity(child.LogicalName, id) { ["ownerid"] = newOwner };
        organisation.Stamps.Update(child, row, caller);
        organisation.Rows.Update(child, id, row.Attributes);
        if (child.IsActivity) organisation.Parties.Write(child, row);
        Assign(child, id, oldOwner, newOwner, caller);
    }

    private void Delete(RelationshipMetadata link, EntityReference target, Action<TableMetadata, Guid> deleteChild)
    {
        var child = organisation.Tables[link.ReferencingTable];
        var lookup = child.Columns[link.ReferencingColumn];
        switch (link.Delete)
        {
            case CascadeRule.Cascade:
                organisation.Rows.Pointing(child, lookup, target).ForEach(id => deleteChild(child, id));
                break;
            case CascadeRule.RemoveLink:
                organisation.Rows.RemoveLinks(child, lookup, target);
                break;
            case CascadeRule.Restrict when organisation.Rows.Pointing(child, lookup, target).Count > 0:
                throw Fault.Of(
                    ErrorCodes.CannotDeleteDueToAssociation,
                    $"The object you tried to delete is associated with another object and cannot be deleted. ({link.SchemaName})");
            default:
                break;
        }
    }

    private IEnumerable<RelationshipMetadata> Links(TableMetadata table) =>
        organisation.Tables.OneToMany(table.LogicalName).Where(link => link.ReferencingTable != PointerTable);
}
