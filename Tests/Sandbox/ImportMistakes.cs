using System;
using System.Collections.Generic;

namespace CrmCoach.Tests.Sandbox;

/// <summary>One mistake in a solution that imports: what is changed, and where the refusal must point.</summary>
internal sealed record ImportMistake(string Name, string File, string Node, string Reason)
{
    public string? From { get; init; }

    public string? To { get; init; }

    public string? Removed { get; init; }

    /// <summary>The file that the refusal names, where it is not the one with the mistake.</summary>
    public string? RefusedIn { get; init; }

    public TestStep? Step { get; init; }
}

/// <summary>The mistakes, by the part of the solution they are in.</summary>
internal static class ImportMistakes
{
    private const string Customizations = "customizations.xml";
    private const string Manifest = "solution.xml";
    private const string Api = "customapis/test_Double/customapi.xml";

    public static IEnumerable<ImportMistake> All()
    {
        // The zip.
        yield return Missing("no manifest", "solution.xml", "solution.xml", "", "must contain");
        yield return Missing("no content types", "[Content_Types].xml", "[Content_Types].xml", "", "must contain");
        yield return Edit(
            "undeclared file", "[Content_Types].xml",
            "<Override PartName=\"/WebResources/test_formjs1\" ContentType=\"application/octet-stream\" />", "", "",
            "declares WebResources/test_formjs1");
        yield return Edit("not well-formed", Manifest, "</Publisher>", "", "", "not well-formed");
        yield return Missing(
            "missing web resource file", Customizations, "WebResources/test_formjs1", "WebResource[test_/form.js]", "not in the zip");
        yield return Edit(
            "file that nothing names", Customizations,
            "<FileName>/WebResources/test_formjs1</FileName>", "<FileName>/WebResources/test_pagehtml1</FileName>",
            "", "Nothing in the solution names this file", "WebResources/test_formjs1");

        // The manifest.
        yield return Edit(
            "unmanaged", Manifest, "<Managed>1</Managed>", "<Managed>0</Managed>", "SolutionManifest[Test]", "Managed is not 1");
        yield return Edit(
            "no version", Manifest, "<Version>1.0.0.0</Version>", "<Version>one</Version>", "SolutionManifest[Test]", "Version is not");
        yield return Edit(
            "missing dependency", Manifest, "<Required type=\"1\" schemaName=\"opportunity\"", "<Required type=\"1\" schemaName=\"quote\"",
            "Required[quote]", "Install msdynce_Sales");
        yield return Edit(
            "root component without its part", Manifest, "schemaName=\"test_/form.js\"", "schemaName=\"test_/other.js\"",
            "RootComponent[test_/other.js]", "not in customizations.xml");
        yield return Edit(
            "part without its root component", Manifest, "<RootComponent type=\"9\" schemaName=\"test_level\" behavior=\"0\" />", "",
            "RootComponents", "test_level");
        yield return Edit(
            "custom API among the root components", Manifest, "type=\"9\" schemaName=\"test_level\"",
            "type=\"10421\" schemaName=\"test_Double\"", "RootComponent[test_Double]", "type 10421");

        // customizations.xml.
        yield return Edit("unknown node", Customizations, "<Templates />", "<Template />", "Template", "no such node");
        yield return Edit(
            "nodes out of order", Customizations, "<EntityMaps />", "<Workflows />",
            "Workflows", "stands after Templates");
        yield return Edit(
            "part that the sandbox does not import", Customizations, "<Workflows />", "<Workflows><Workflow Name=\"Flow\" /></Workflows>",
            "Workflows", "does not import");

        // Choices, tables, columns, relationships.
        yield return Edit(
            "choice with another prefix", Customizations, "<optionset Name=\"test_level\"", "<optionset Name=\"best_level\"",
            "optionset[best_level]", "does not match the prefix test");
        yield return Edit(
            "option twice", Customizations, "<option value=\"200000002\">", "<option value=\"200000001\">", "optionset[test_level]",
            "200000001 is there twice");
        yield return Edit(
            "table with another prefix", Customizations, ">test_Risk</Name>", ">best_Risk</Name>", "entity[test_Risk]",
            "Name is not best_Risk");
        yield return Edit(
            "column with another prefix", Customizations, "PhysicalName=\"test_Rating\"", "PhysicalName=\"Rating\"", "attribute[Rating]",
            "LogicalName");
        yield return Edit(
            "type that is not kept", Customizations, "<Type>int</Type>", "<Type>decimal</Type>", "attribute[test_Rating]", "decimal");
        yield return Edit(
            "length of nothing", Customizations, "<MaxLength>100</MaxLength>", "<MaxLength>0</MaxLength>", "attribute[test_Name]",
            "MaxLength 0");
        yield return Edit(
            "unknown global choice", Customizations, "<OptionSetName>test_level</OptionSetName>",
            "<OptionSetName>test_levels</OptionSetName>", "attribute[test_Level]", "no global choice test_levels");
        yield return Edit(
            "no primary name", Customizations, "PrimaryName|ValidForForm", "ValidForForm", "entity[test_Risk]", "PrimaryName");
        yield return Edit(
            "lookup without a relationship", Customizations, "<ReferencingAttributeName>CreatedBy</ReferencingAttributeName>",
            "<ReferencingAttributeName>ModifiedBy</ReferencingAttributeName>", "attribute[CreatedBy]", "no relationship");
        yield return Edit(
            "relationship with an unknown table", Customizations, "<ReferencedEntityName>Account</ReferencedEntityName>",
            "<ReferencedEntityName>Quote</ReferencedEntityName>", "EntityRelationship[test_account_risk]", "no table Quote");
        yield return Edit(
            "relationship of an unknown column", Customizations, "<ReferencingAttributeName>test_AccountId</ReferencingAttributeName>",
            "<ReferencingAttributeName>test_Account</ReferencingAttributeName>", "EntityRelationship[test_account_risk]",
            "no column test_account");
        yield return Edit(
            "unknown cascade", Customizations, "<CascadeDelete>Cascade</CascadeDelete>", "<CascadeDelete>Sometimes</CascadeDelete>",
            "EntityRelationship[test_account_risk]", "CascadeDelete Sometimes");

        // Views and forms.
        yield return Edit(
            "unknown column in a query", Customizations, "<attribute name=\"test_name\" />", "<attribute name=\"test_title\" />",
            "fetchxml/fetch", "test_title");
        yield return Edit(
            "unknown column in a filter", Customizations, "<condition attribute=\"test_level\"", "<condition attribute=\"test_risklevel\"",
            "fetchxml/fetch", "test_risklevel");
        yield return Edit("unknown operator", Customizations, "operator=\"eq\"", "operator=\"equals\"", "fetchxml/fetch", "equals");
        yield return Edit(
            "unknown column in a layout", Customizations, "<cell name=\"test_name\"", "<cell name=\"test_title\"", "cell[test_title]",
            "no column test_title");
        yield return Edit(
            "view with the id of another part", Customizations, "<savedqueryid>{bbbbbbbb-0000-4000-8000-000000000001}",
            "<savedqueryid>{dddddddd-0000-4000-8000-000000000001}", "savedquery[{dddddddd-0000-4000-8000-000000000001}]", "used twice");
        yield return Edit(
            "unknown column on a form", Customizations, "datafieldname=\"need\"", "datafieldname=\"needs\"", "control[need]",
            "no column needs");
        yield return Edit(
            "form with an unknown web resource", Customizations, "<Url>test_/page.html</Url>", "<Url>test_/pages.html</Url>",
            "control[WebResource_test]", "no web resource test_/pages.html");
        yield return Edit(
            "form with an unknown library", Customizations, "<Library name=\"test_/form.js\"", "<Library name=\"test_/forms.js\"",
            "Library[test_/forms.js]", "no web resource test_/forms.js");
        yield return Edit(
            "handler without its library", Customizations, "libraryName=\"test_/form.js\"", "libraryName=\"test_/other.js\"",
            "Handler[Test.onLoad]", "no library test_/other.js");
        yield return Edit(
            "cell with the id of another", Customizations, "{cccccccc-0000-4000-8000-000000000004}",
            "{cccccccc-0000-4000-8000-000000000003}", "cell[{cccccccc-0000-4000-8000-000000000003}]", "used twice");
        yield return Edit(
            "change of a form that is not there", Customizations, "{a837e4a7-01b8-4f82-a475-be9abd67e667}",
            "{a837e4a7-01b8-4f82-a475-be9abd67e668}", "systemform[{a837e4a7-01b8-4f82-a475-be9abd67e668}]", "no such form");
        yield return Edit(
            "change of a tab that is not there", Customizations, "ordinalvalue=\"90\" solutionaction=\"Added\"",
            "ordinalvalue=\"90\" solutionaction=\"Modified\"", "tab[test_tab]", "no such node");
        yield return Edit(
            "web resource with another prefix", Customizations, "<Name>test_/page.html</Name>", "<Name>best_/page.html</Name>",
            "WebResource[best_/page.html]", "does not match the prefix test");
        yield return Edit(
            "privilege that is not there", Customizations, "prvReadtest_Risk", "prvReadtest_Hazard", "RolePrivilege[prvReadtest_Hazard]",
            "test_Hazard");

        // Assemblies, steps, custom APIs.
        yield return Edit(
            "another identity", Customizations, "FullName=\"CrmCoach.TestPlugins, Version=1.0.0.0",
            "FullName=\"CrmCoach.TestPlugins, Version=1.1.0.0",
            "PluginAssembly[CrmCoach.TestPlugins, Version=1.1.0.0, Culture=neutral, PublicKeyToken=09831919b8c9242b]",
            "but the assembly is");
        yield return Edit(
            "type that is not in the assembly", Customizations, "CrmCoach.TestPlugins.Refuser", "CrmCoach.TestPlugins.Refused",
            "PluginType[CrmCoach.TestPlugins.Refused]", "not found in PluginAssembly");
        yield return Edit(
            "class that is no plug-in", Customizations, "CrmCoach.TestPlugins.Refuser", "CrmCoach.TestPlugins.TestPlugin",
            "PluginType[CrmCoach.TestPlugins.TestPlugin]", "not a public class that can be made");
        yield return Edit(
            "not isolated", Customizations, "<IsolationMode>2</IsolationMode>", "<IsolationMode>1</IsolationMode>",
            $"PluginAssembly[{SampleSolution.Assembly}]", "IsolationMode");
        yield return Step("unknown table", new("Recorder", "Create", "quote"), "", "no table quote");
        yield return Step(
            "unknown filtering column", new("Recorder", "Update", "account") { Filter = "name,colour" }, "/FilteringAttributes",
            "no column colour");
        yield return Step("filter on a create", new("Recorder", "Create", "account") { Filter = "name" }, "", "no FilteringAttributes");
        yield return Step("message that runs no steps", new("Recorder", "Assign", "account"), "", "runs no steps on the message");
        yield return Step("stage that is none", new("Recorder", "Create", "account") { Stage = 30 }, "", "Stage 30");
        yield return Step(
            "asynchronous too early", new("Recorder", "Create", "account") { Stage = 20, Asynchronous = true }, "", "stage 40");
        yield return Step(
            "image before a create", new("Recorder", "Create", "account") { Images = ["Was 0 name"] },
            "/SdkMessageProcessingStepImage[Was]", "no image before");
        yield return Step(
            "image after a deletion", new("Recorder", "Delete", "account") { Images = ["Is 1 name"] },
            "/SdkMessageProcessingStepImage[Is]", "no image after");
        yield return Step(
            "image after, before the operation", new("Recorder", "Update", "account") { Stage = 20, Images = ["Is 1 name"] },
            "/SdkMessageProcessingStepImage[Is]", "before stage 40");
        yield return Step(
            "unknown column in an image", new("Recorder", "Update", "account") { Images = ["Was 0 colour"] }, "/Attributes",
            "no column colour");
        yield return Edit(
            "step of another type", Customizations, "<PluginTypeName>CrmCoach.TestPlugins.Recorder,",
            "<PluginTypeName>CrmCoach.TestPlugins.Refuser,", "SdkMessageProcessingStep[Recorder: Update of account]",
            "PluginTypeName is not");
        yield return Edit(
            "API with another prefix", Api, "uniquename=\"test_Double\"", "uniquename=\"best_Double\"", "customapi[best_Double]",
            "not the folder's name");
        yield return Edit(
            "API on an unknown table", Api, "<boundentitylogicalname>account</boundentitylogicalname>",
            "<boundentitylogicalname>quote</boundentitylogicalname>", "customapi[test_Double]", "no table quote");
        yield return Edit(
            "API without its type", Api, SampleSolution.TypeId("Doubler").ToString(), Guid.Empty.ToString(), "customapi[test_Double]",
            "not resolvable");
        yield return Edit(
            "optional response property", "customapis/test_Double/customapiresponseproperties/Row/customapiresponseproperty.xml", "<type>",
            "<isoptional>1</isoptional><type>", "customapiresponseproperty[Row]", "no isoptional");
    }

    private static ImportMistake Edit(string name, string file, string from, string to, string node, string reason, string? refusedIn = null) =>
        new(name, file, node, reason) { From = from, To = to, RefusedIn = refusedIn };

    private static ImportMistake Missing(string name, string file, string removed, string node, string reason) =>
        new(name, file, node, reason) { Removed = removed };

    private static ImportMistake Step(string name, TestStep step, string node, string reason) =>
        new(name, Customizations, node, reason) { Step = step };
}
