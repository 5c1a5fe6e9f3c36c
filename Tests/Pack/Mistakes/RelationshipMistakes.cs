using System.Collections.Generic;
using System.Xml.Linq;
using static CrmCoach.Tests.Pack.Mistake;

namespace CrmCoach.Tests.Pack.Mistakes;

internal static class RelationshipMistakes
{
    private const string Opportunity = "Solution/Other/Relationships/Opportunity.xml";
    private const string Contact = "Solution/Other/Relationships/Contact.xml";
    private const string Index = "Solution/Other/Relationships.xml";

    public static readonly IReadOnlyList<Mistake> All =
    [
        Set("relationship.table", Contact, "//ReferencedEntityName", "contact"),
        Set("relationship.table", Contact, "//ReferencingEntityName", "coach_obstacle"),
        Set("relationship.column", Contact, "//ReferencingAttributeName", "coach_PersonId"),
        Set("relationship.column", Contact, "//ReferencingAttributeName", "coach_Name"),
        Delete("relationship.system", "Solution/Other/Relationships/Team.xml", "Solution/Entities/coach_Obstacle/Entity.xml", "/Entity"),
        new("relationship.parental", "a second parent", SecondParent),
        Set("relationship.cascade", Contact, "//CascadeDelete", "Delete"),
        Set("relationship.cascade", Opportunity, "//EntityRelationship[@Name='coach_opportunity_obstacle']/CascadeShare", "NoCascade"),
        Set("relationship.navigation", Contact, "//EntityRelationshipRole[RelationshipRoleType='1']/NavigationPropertyName", "coach_contactid"),
        Set("relationship.file", Contact, "//ReferencedEntityName", "Account"),
        Add("relationship.index", Index, "/EntityRelationships", "<EntityRelationship Name=\"coach_account_obstacle\" />", "coach_account_obstacle"),
        new("relationship.index", "one relationship is not listed", Unindexed),
        Set("relationship.type", Contact, "//EntityRelationshipType", "ManyToMany"),
        Set("relationship.cascade", Contact, "//CascadeArchive", "Maybe"),
        Remove("relationship.role", Contact, "//EntityRelationshipRole", "/EntityRelationshipRoles"),
    ];

    private static (string File, string Node) Unindexed(TreeCopy copy)
    {
        copy.Edit(Index, "//EntityRelationship[@Name='coach_contact_obstacle']", found => ((XElement)found).Remove());
        return (Contact, "/EntityRelationship");
    }

    private static (string File, string Node) SecondParent(TreeCopy copy)
    {
        copy.Edit(Contact, "//CascadeAssign", found => ((XElement)found).Value = "Cascade");
        return (Opportunity, "/EntityRelationship[@Name='coach_opportunity_obstacle']/CascadeDelete");
    }
}
