using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>
/// Every component has all the parts that the platform's own exports show. Which of them an import could do without is written down nowhere, so none
/// is left out.
/// </summary>
public static class CompletenessRules
{
    private static readonly (string Owner, string Parts)[] Wholes =
    [
        ("SolutionManifest", "UniqueName LocalizedNames Descriptions Version Managed Publisher RootComponents MissingDependencies"),
        ("Publisher",
            "UniqueName LocalizedNames Descriptions EMailAddress SupportingWebsiteUrl CustomizationPrefix CustomizationOptionValuePrefix"
            + " Addresses"),
        ("Addresses/Address", OrderRules.AddressParts),
        ("attributes/attribute",
            "Type Name LogicalName RequiredLevel DisplayMask ImeMode ValidForUpdateApi ValidForReadApi ValidForCreateApi IsCustomField IsAuditEnabled"
            + " IsSecured IntroducedVersion IsCustomizable IsRenameable CanModifySearchSettings CanModifyRequirementLevelSettings"
            + " CanModifyAdditionalSettings SourceType IsGlobalFilterEnabled IsSortableEnabled CanModifyGlobalFilterSettings"
            + " CanModifyIsSortableSettings IsDataSourceSecret AutoNumberFormat IsSearchable IsFilterable IsRetrievable IsLocalizable"),
        ("optionset", "OptionSetType IntroducedVersion IsCustomizable displaynames Descriptions"),
        ("EntityRelationship",
            "EntityRelationshipType IsCustomizable IntroducedVersion IsHierarchical ReferencingEntityName ReferencedEntityName CascadeAssign"
            + " CascadeDelete CascadeArchive CascadeReparent CascadeShare CascadeUnshare ReferencingAttributeName RelationshipDescription"),
        ("EntityRelationship/RelationshipDescription", "Descriptions"),
        ("forms/systemform", "formid IntroducedVersion FormPresentation FormActivationState form LocalizedNames Descriptions"),
        ("savedqueries/savedquery",
            "IsCustomizable CanBeDeleted isquickfindquery isprivate isdefault savedqueryid layoutxml querytype fetchxml IntroducedVersion"
            + " LocalizedNames"),
        ("/visualization",
            "savedqueryvisualizationid datadescription presentationdescription isdefault LocalizedNames IntroducedVersion"),
        ("/Dashboard", "LocalizedNames FormId IsCustomizable IsDefault FormXml IntroducedVersion IsTabletEnabled"),
        ("/AppModule",
            "UniqueName IntroducedVersion WebResourceId OptimizedFor statecode statuscode FormFactor ClientType NavigationType AppModuleComponents"
            + " AppModuleRoleMaps LocalizedNames Descriptions"),
        ("/AppModuleSiteMap", "SiteMapUniqueName EnableCollapsibleGroups ShowHome ShowPinned ShowRecents SiteMap LocalizedNames"),
        ("/RibbonDiffXml", "CustomActions Templates CommandDefinitions RuleDefinitions LocLabels"),
        ("/RibbonDiffXml/Templates", "RibbonTemplates"),
        ("/RibbonDiffXml/RuleDefinitions", "TabDisplayRules DisplayRules EnableRules"),
        ("WebResource",
            "WebResourceId Name DisplayName WebResourceType IntroducedVersion IsEnabledForMobileClient IsAvailableForMobileOffline IsCustomizable"
            + " CanBeDeleted IsHidden FileName"),
        ("PluginAssembly", "IsolationMode SourceType IntroducedVersion FileName PluginTypes"),
        ("PluginTypes/PluginType", "FriendlyName"),
        ("SdkMessageProcessingStep",
            "SdkMessageId PluginTypeName PluginTypeId PrimaryEntity AsyncAutoDelete Description FilteringAttributes InvocationSource Mode Rank"
            + " EventHandlerTypeCode Stage IsCustomizable IsHidden SupportedDeployment IntroducedVersion SdkMessageProcessingStepImages"),
        ("SdkMessageProcessingStepImages/SdkMessageProcessingStepImage",
            "SdkMessageProcessingStepImageId Attributes EntityAlias ImageType MessagePropertyName IsCustomizable"),
        ("/Role", "IsCustomizable IsAutoAssigned RolePrivileges"),
        ("customapi",
            "allowedcustomprocessingsteptype bindingtype description displayname iscustomizable isfunction isprivate name plugintypeid"
            + " workflowsdkstepenabled"),
        ("customapirequestparameter", "description displayname iscustomizable isoptional name type"),
        ("customapiresponseproperty", "description displayname iscustomizable name type"),
    ];

    /// <summary>What an own table says of itself besides its columns.</summary>
    private const string TableSettings =
        "LocalizedNames LocalizedCollectionNames Descriptions attributes EntitySetName IsDuplicateCheckSupported IsBusinessProcessEnabled"
        + " IsRequiredOffline IsInteractionCentricEnabled IsCollaboration AutoRouteToOwnerQueue IsConnectionsEnabled"
        + " IsDocumentManagementEnabled AutoCreateAccessTeams IsOneNoteIntegrationEnabled IsKnowledgeManagementEnabled IsSLAEnabled"
        + " IsDocumentRecommendationsEnabled IsBPFEntity OwnershipTypeMask IsAuditEnabled IsRetrieveAuditEnabled"
        + " IsRetrieveMultipleAuditEnabled IsActivity ActivityTypeMask IsActivityParty IsReplicated IsReplicationUserFiltered"
        + " IsMailMergeEnabled IsVisibleInMobile IsVisibleInMobileClient IsReadOnlyInMobileClient IsOfflineInMobileClient"
        + " DaysSinceRecordLastModified MobileOfflineFilters IsMapiGridEnabled IsReadingPaneEnabled IsQuickCreateEnabled"
        + " SyncToExternalSearchIndex IntroducedVersion IsCustomizable IsRenameable IsMappable CanModifyAuditSettings"
        + " CanModifyMobileVisibility CanModifyMobileClientVisibility CanModifyMobileClientReadOnly CanModifyMobileClientOffline"
        + " CanModifyConnectionSettings CanModifyDuplicateDetectionSettings CanModifyMailMergeSettings CanModifyQueueSettings"
        + " CanCreateAttributes CanCreateForms CanCreateCharts CanCreateViews CanModifyAdditionalSettings CanEnableSyncToExternalSearchIndex"
        + " EnforceStateTransitions CanChangeHierarchicalRelationship EntityHelpUrlEnabled ChangeTrackingEnabled CanChangeTrackingBeEnabled"
        + " IsEnabledForExternalChannels IsMSTeamsIntegrationEnabled IsSolutionAware";

    public static readonly IReadOnlyList<Rule> All =
    [
        new("complete.part", "A component has all the parts that exports show.", Parts),
        new("complete.table", "An own table has all the settings that exports show.", Tables),
        new("complete.text", "Text stands only where a value belongs: not beside elements, and not where attributes say all.", Text),
    ];

    private static IEnumerable<Problem> Parts(Tree tree) =>
        from part in tree.Roots.SelectMany(root => root.WithSelf())
        from whole in Wholes
        where part.IsAt(whole.Owner) && !IsIndexEntry(part)
        from missing in Missing(part, whole.Parts)
        select part.Problem($"has no {missing}");

    private static IEnumerable<Problem> Tables(Tree tree) =>
        from table in tree.Tables
        where table.IsOwn && table.Definition is not null
        from missing in Missing(table.Definition!, TableSettings)
        select table.Definition!.Problem($"has no {missing}");

    private static IEnumerable<string> Missing(Part part, string parts) => parts.Split(' ').Where(name => part.Child(name) is null);

    /// <summary>The index of relationships lists their names only.</summary>
    private static bool IsIndexEntry(Part part) => part.File.EndsWith("/Relationships.xml", StringComparison.Ordinal);

    private static IEnumerable<Problem> Text(Tree tree) =>
        from part in tree.Roots.SelectMany(root => root.WithSelf())
        let own = string.Concat(part.Element.Nodes().OfType<XText>().Select(text => text.Value)).Trim()
        where own != "" && (part.Element.HasElements || part.Element.HasAttributes && part.Name is not ("Name" or "LookupType"))
        select part.Problem($"the text \"{own}\" belongs nowhere");
}
