using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>Where the platform's schema asks for elements in an order, they are in that order, and there are no others.</summary>
public static class OrderRules
{
    /// <summary>What a publisher's address consists of.</summary>
    public const string AddressParts =
        "AddressNumber AddressTypeCode City County Country Fax FreightTermsCode ImportSequenceNumber Latitude Line1 Line2 Line3 Longitude"
        + " Name PostalCode PostOfficeBox PrimaryContactName ShippingMethodCode StateOrProvince Telephone1 Telephone2 Telephone3"
        + " TimeZoneRuleVersionNumber UPSZone UTCOffset UTCConversionTimeZoneCode";

    private static readonly (string Owner, string[] Children)[] Sequences =
    [
        ("SolutionManifest",
        [
            "UniqueName", "LocalizedNames", "Descriptions", "Version", "Managed", "Publisher", "RootComponents", "MissingDependencies",
        ]),
        ("Publisher",
        [
            "UniqueName", "LocalizedNames", "Descriptions", "EMailAddress", "SupportingWebsiteUrl", "CustomizationPrefix",
            "CustomizationOptionValuePrefix", "Addresses",
        ]),
        ("Addresses/Address", AddressParts.Split(' ')),
        ("WebResource",
        [
            "WebResourceId", "Name", "DisplayName", "Description", "LanguageCode", "WebResourceType", "IntroducedVersion", "IsEnabledForMobileClient",
            "IsAvailableForMobileOffline", "DependencyXml", "IsCustomizable", "CanBeDeleted", "IsHidden", "FileName",
        ]),
        ("PluginAssembly", ["IsolationMode", "SourceType", "IntroducedVersion", "FileName", "PluginTypes"]),
        ("PluginTypes/PluginType", ["Description", "FriendlyName", "WorkflowActivityGroupName"]),
        ("SdkMessageProcessingStep",
        [
            "SdkMessageId", "PluginTypeName", "PluginTypeId", "PrimaryEntity", "SecondaryEntity", "AsyncAutoDelete", "Configuration", "Description",
            "FilteringAttributes", "ImpersonatingUserIdName", "InvocationSource", "Mode", "Rank", "EventHandlerTypeCode", "Stage", "IsCustomizable",
            "IsHidden", "SupportedDeployment", "IntroducedVersion", "SdkMessageProcessingStepImages",
        ]),
        ("SdkMessageProcessingStepImages/SdkMessageProcessingStepImage",
        [
            "Description", "SdkMessageProcessingStepImageId", "Attributes", "EntityAlias", "ImageType", "MessagePropertyName", "RelatedAttributeName",
            "IsCustomizable", "IntroducedVersion",
        ]),
        ("/Role", ["IsCustomizable", "IsAutoAssigned", "RolePrivileges"]),
        ("/AppModule",
        [
            "UniqueName", "IntroducedVersion", "WebResourceId", "OptimizedFor", "statecode", "statuscode", "FormFactor", "ClientType",
            "NavigationType", "AppModuleComponents", "AppModuleRoleMaps", "LocalizedNames", "Descriptions",
        ]),
        ("/AppModuleSiteMap",
        [
            "SiteMapUniqueName", "EnableCollapsibleGroups", "ShowHome", "ShowPinned", "ShowRecents", "SiteMap", "LocalizedNames",
        ]),
        ("optionset",
        [
            "OptionSetType", "IsGlobal", "IntroducedVersion", "IsCustomizable", "ExternalTypeName", "displaynames", "Descriptions", "options",
            "states", "statuses",
        ]),
        ("options/option", ["labels", "Descriptions"]),
        ("EntityRelationshipRoles/EntityRelationshipRole",
        [
            "NavPaneDisplayOption", "NavPaneArea", "NavPaneOrder", "NavigationPropertyName", "RelationshipRoleType",
        ]),
    ];

    public static readonly IReadOnlyList<Rule> All =
    [
        new("order.known", "Elements of which the platform knows a list are from that list, each once.", Known),
        new("order.sequence", "Elements of which the platform asks for an order are in that order.", Ordered),
    ];

    private static IEnumerable<(Part Owner, string[] Order)> Owners(Tree tree) =>
        from part in tree.Roots.SelectMany(root => root.WithSelf())
        from sequence in Sequences
        where part.IsAt(sequence.Owner)
        select (part, sequence.Children);

    private static IEnumerable<Problem> Known(Tree tree) =>
        from owner in Owners(tree)
        from child in owner.Owner.Children()
        where !owner.Order.Contains(child.Name) || child.Element.ElementsBeforeSelf(child.Element.Name).Any()
        select child.Problem($"{owner.Owner.Name} has no {child.Name} here, or has it already");

    private static IEnumerable<Problem> Ordered(Tree tree) =>
        from owner in Owners(tree)
        from pair in owner.Owner.Children().Zip(owner.Owner.Children().Skip(1))
        where Place(owner.Order, pair.Second) < Place(owner.Order, pair.First)
        select pair.Second.Problem($"has to stand before {pair.First.Name}");

    private static int Place(string[] order, Part part) => Array.IndexOf(order, part.Name) is var place and >= 0 ? place : order.Length;
}
