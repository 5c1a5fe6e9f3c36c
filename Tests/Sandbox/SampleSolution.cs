using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

/// <summary>
/// A small solution with one part of each kind, written by hand: a table, a column, choices, a relationship, a view, a form change, a web resource, a
/// role, an assembly, steps and a custom API. Its files can be changed before they are zipped.
/// </summary>
internal sealed class SampleSolution
{
    public const string Assembly = "CrmCoach.TestPlugins, Version=1.0.0.0, Culture=neutral, PublicKeyToken=09831919b8c9242b";
    private const string AssemblyFile = "PluginAssemblies/TestPlugins-1/TestPlugins.dll";
    private static readonly string[] PluginTypes = ["Crasher", "Doubler", "Follower", "Looper", "Recorder", "Refuser", "Renamer", "Retrier", "Swallower"];

    private readonly List<TestStep> steps = [];
    private readonly List<(string File, string From, string To)> edits = [];
    private readonly HashSet<string> removed = [];

    public string Version { get; set; } = "1.0.0.0";

    public SampleSolution With(TestStep step)
    {
        steps.Add(step);
        return this;
    }

    /// <summary>Replaces a text in a file; the file must have it.</summary>
    public SampleSolution Edit(string file, string from, string to)
    {
        edits.Add((file, from, to));
        return this;
    }

    public SampleSolution Without(string file)
    {
        removed.Add(file);
        return this;
    }

    public string Save(string path)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, content) in Files().Where(file => !removed.Contains(file.Key)))
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(content);
        }

        return path;
    }

    private Dictionary<string, byte[]> Files()
    {
        var texts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = ContentTypes,
            ["solution.xml"] = SolutionXml(),
            ["customizations.xml"] = CustomizationsXml(),
            ["WebResources/test_pagehtml1"] = "<!doctype html><title>Page</title>",
            ["WebResources/test_formjs1"] = "var Test = { onLoad: function () {} };",
            ["customapis/test_Double/customapi.xml"] = CustomApi,
            ["customapis/test_Double/customapirequestparameters/Number/customapirequestparameter.xml"] = ApiParameter,
            ["customapis/test_Double/customapiresponseproperties/Doubled/customapiresponseproperty.xml"] = ApiProperty("Doubled", 7),
            ["customapis/test_Double/customapiresponseproperties/Row/customapiresponseproperty.xml"] = ApiProperty("Row", 10),
        };
        foreach (var (file, from, to) in edits)
        {
            Assert.That(texts[file], Does.Contain(from), $"the edit of {file} changes nothing");
            texts[file] = texts[file].Replace(from, to, StringComparison.Ordinal);
        }

        var files = texts.ToDictionary(text => text.Key, text => Encoding.UTF8.GetBytes(text.Value));
        files[AssemblyFile] = File.ReadAllBytes(Path.Combine(TestContext.CurrentContext.TestDirectory, "CrmCoach.TestPlugins.dll"));
        return files;
    }

    public static Guid TypeId(string plugin) => new($"00000000-0000-4000-8000-{Array.IndexOf(PluginTypes, plugin) + 1:D12}");

    private string SolutionXml() => $"""
        <ImportExportXml version="9.2" SolutionPackageVersion="9.2" languagecode="1033"><SolutionManifest>
          <UniqueName>Test</UniqueName><LocalizedNames><LocalizedName description="Test" languagecode="1033" /></LocalizedNames>
          <Version>{Version}</Version><Managed>1</Managed>
          <Publisher><UniqueName>tester</UniqueName><CustomizationPrefix>test</CustomizationPrefix><CustomizationOptionValuePrefix>20000</CustomizationOptionValuePrefix></Publisher>
          <RootComponents>
            <RootComponent type="1" schemaName="test_risk" behavior="0" />
            <RootComponent type="1" schemaName="account" behavior="2" />
            <RootComponent type="1" schemaName="opportunity" behavior="2" />
            <RootComponent type="9" schemaName="test_level" behavior="0" />
            <RootComponent type="20" id="{Role}" behavior="0" />
            <RootComponent type="61" schemaName="test_/page.html" behavior="0" />
            <RootComponent type="61" schemaName="test_/form.js" behavior="0" />
            <RootComponent type="91" id="{AssemblyId}" schemaName="{Assembly}" behavior="0" />
            {string.Concat(steps.Select(step => $"<RootComponent type=\"92\" id=\"{step.Id:B}\" behavior=\"0\" />"))}
          </RootComponents>
          <MissingDependencies><MissingDependency><Required type="1" schemaName="opportunity" displayName="Opportunity" solution="msdynce_Sales" /><Dependent type="2" /></MissingDependency></MissingDependencies>
        </SolutionManifest></ImportExportXml>
        """;

    private string CustomizationsXml() => $"""
        <ImportExportXml>
          <Entities>{RiskTable}{AccountTable}{OpportunityTable}</Entities>
          <Roles><Role id="{Role}" name="Risk taker"><RolePrivileges><RolePrivilege name="prvReadtest_Risk" level="Global" /><RolePrivilege name="prvAppendToAccount" level="Basic" /></RolePrivileges></Role></Roles>
          <Workflows /><FieldSecurityProfiles /><Templates /><EntityMaps />
          <EntityRelationships>{Relationships}</EntityRelationships>
          <OrganizationSettings />
          <optionsets>{LevelChoice}</optionsets>
          <WebResources>{WebResources}</WebResources>
          <CustomControls />
          <SolutionPluginAssemblies>{AssemblyXml}</SolutionPluginAssemblies>
          <SdkMessageProcessingSteps>{string.Concat(steps.Select(step => step.Xml))}</SdkMessageProcessingSteps>
          <EntityDataProviders />
          <Languages><Language>1033</Language></Languages>
        </ImportExportXml>
        """;

    private const string Role = "{aaaaaaaa-0000-4000-8000-000000000001}";
    private const string AssemblyId = "{aaaaaaaa-0000-4000-8000-000000000002}";

    private const string ContentTypes = """
        <?xml version="1.0" encoding="utf-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="xml" ContentType="application/octet-stream" /><Default Extension="dll" ContentType="application/octet-stream" />
          <Override PartName="/WebResources/test_pagehtml1" ContentType="application/octet-stream" />
          <Override PartName="/WebResources/test_formjs1" ContentType="application/octet-stream" />
        </Types>
        """;

    private const string LevelChoice = """
        <optionset Name="test_level" localizedName="Level"><OptionSetType>picklist</OptionSetType><IsGlobal>1</IsGlobal>
          <displaynames><displayname description="Level" languagecode="1033" /></displaynames>
          <options><option value="200000001" Color="#ff0000"><labels><label description="High" languagecode="1033" /></labels></option>
          <option value="200000002"><labels><label description="Low" languagecode="1033" /></labels></option></options></optionset>
        """;

    private static string RiskTable => $"""
        <Entity><Name LocalizedName="Risk" OriginalName="Risk">test_Risk</Name><EntityInfo><entity Name="test_Risk">
          <LocalizedNames><LocalizedName description="Risk" languagecode="1033" /></LocalizedNames>
          <LocalizedCollectionNames><LocalizedCollectionName description="Risks" languagecode="1033" /></LocalizedCollectionNames>
          <attributes>
            {Column("test_RiskId", "primarykey", "", "ValidForAdvancedFind", custom: false)}
            {Column("test_Name", "nvarchar", "<Format>text</Format><MaxLength>100</MaxLength>", "PrimaryName|ValidForForm")}
            {Column("test_Level", "picklist", "<AppDefaultValue>200000002</AppDefaultValue><OptionSetName>test_level</OptionSetName>")}
            {Column("test_AccountId", "lookup", "<LookupTypes />")}
            {Column("CreatedOn", "datetime", "<Format>datetime</Format><Behavior>1</Behavior>", custom: false)}
            {Column("ModifiedOn", "datetime", "<Format>datetime</Format><Behavior>1</Behavior>", custom: false)}
            {Column("CreatedBy", "lookup", "", custom: false)}
            {Column("ModifiedBy", "lookup", "", custom: false)}
          </attributes>
          <EntitySetName>test_risks</EntitySetName><OwnershipTypeMask>OrgOwned</OwnershipTypeMask><IsActivity>0</IsActivity>
        </entity></EntityInfo>
        <SavedQueries><savedqueries><savedquery><savedqueryid>{"{bbbbbbbb-0000-4000-8000-000000000001}"}</savedqueryid><querytype>0</querytype><isdefault>1</isdefault>
          <fetchxml><fetch><entity name="test_risk"><attribute name="test_name" /><order attribute="test_level" /><filter><condition attribute="test_level" operator="eq" value="200000001" /></filter></entity></fetch></fetchxml>
          <layoutxml><grid name="resultset" jump="test_name" select="1" icon="1" preview="1"><row name="result" id="test_riskid"><cell name="test_name" width="300" /></row></grid></layoutxml>
          <LocalizedNames><LocalizedName description="High risks" languagecode="1033" /></LocalizedNames></savedquery></savedqueries></SavedQueries>
        <RibbonDiffXml><CustomActions /><CommandDefinitions /></RibbonDiffXml></Entity>
        """;

    private static string AccountTable => $"""
        <Entity><Name LocalizedName="Account" OriginalName="">Account</Name><EntityInfo><entity Name="Account"><attributes>
            {Column("test_Rating", "int", "<Format>none</Format><MinValue>0</MinValue><MaxValue>10</MaxValue>")}
        </attributes></entity></EntityInfo></Entity>
        """;

    private const string OpportunityTable = """
        <Entity><Name LocalizedName="Opportunity" OriginalName="">Opportunity</Name><EntityInfo><entity Name="Opportunity"><attributes /></entity></EntityInfo>
        <FormXml><forms type="main"><systemform><formid>{a837e4a7-01b8-4f82-a475-be9abd67e667}</formid><FormActivationState>1</FormActivationState>
          <form><tabs><tab name="test_tab" id="{cccccccc-0000-4000-8000-000000000001}" ordinalvalue="90" solutionaction="Added"><labels><label description="Test" languagecode="1033" /></labels>
            <columns><column width="100%" id="0"><sections><section name="test_section" id="{cccccccc-0000-4000-8000-000000000002}" ordinalvalue="0"><rows><row>
              <cell id="{cccccccc-0000-4000-8000-000000000003}" ordinalvalue="10000"><control id="WebResource_test" classid="{9FDF5F91-88B1-47F4-AD53-C11EFC01A01D}">
                <parameters><Url>test_/page.html</Url><WebResourceId>{dddddddd-0000-4000-8000-000000000001}</WebResourceId></parameters></control></cell></row>
              <row><cell id="{cccccccc-0000-4000-8000-000000000004}" ordinalvalue="10001"><control id="need" classid="{3EF39988-22BB-4F0B-BBBE-64B5A3748AEE}" datafieldname="need" /></cell></row>
            </rows></section></sections></column></columns></tab></tabs>
            <formLibraries><Library name="test_/form.js" libraryUniqueId="{cccccccc-0000-4000-8000-000000000005}" solutionaction="Added" /></formLibraries>
            <events><event name="onload" application="false" active="false" solutionaction="Added"><Handlers>
              <Handler functionName="Test.onLoad" libraryName="test_/form.js" handlerUniqueId="{cccccccc-0000-4000-8000-000000000006}" enabled="true" ordinalvalue="0" /></Handlers></event></events>
          </form><LocalizedNames><LocalizedName description="Opportunity" languagecode="1033" /></LocalizedNames></systemform></forms></FormXml></Entity>
        """;

    private const string Relationships = """
        <EntityRelationship Name="test_account_risk"><EntityRelationshipType>OneToMany</EntityRelationshipType>
          <ReferencingEntityName>test_Risk</ReferencingEntityName><ReferencedEntityName>Account</ReferencedEntityName><CascadeAssign>NoCascade</CascadeAssign><CascadeDelete>Cascade</CascadeDelete>
          <ReferencingAttributeName>test_AccountId</ReferencingAttributeName>
          <EntityRelationshipRoles><EntityRelationshipRole><NavigationPropertyName>test_AccountId</NavigationPropertyName><RelationshipRoleType>1</RelationshipRoleType></EntityRelationshipRole>
          <EntityRelationshipRole><NavigationPropertyName>test_account_risk</NavigationPropertyName><RelationshipRoleType>0</RelationshipRoleType></EntityRelationshipRole></EntityRelationshipRoles></EntityRelationship>
        <EntityRelationship Name="lk_test_risk_createdby"><EntityRelationshipType>OneToMany</EntityRelationshipType>
          <ReferencingEntityName>test_Risk</ReferencingEntityName><ReferencedEntityName>SystemUser</ReferencedEntityName><CascadeAssign>NoCascade</CascadeAssign><CascadeDelete>NoCascade</CascadeDelete>
          <ReferencingAttributeName>CreatedBy</ReferencingAttributeName></EntityRelationship>
        <EntityRelationship Name="lk_test_risk_modifiedby"><EntityRelationshipType>OneToMany</EntityRelationshipType>
          <ReferencingEntityName>test_Risk</ReferencingEntityName><ReferencedEntityName>SystemUser</ReferencedEntityName><CascadeAssign>NoCascade</CascadeAssign><CascadeDelete>NoCascade</CascadeDelete>
          <ReferencingAttributeName>ModifiedBy</ReferencingAttributeName></EntityRelationship>
        """;

    private const string WebResources = """
        <WebResource><WebResourceId>{dddddddd-0000-4000-8000-000000000001}</WebResourceId><Name>test_/page.html</Name><WebResourceType>1</WebResourceType><FileName>/WebResources/test_pagehtml1</FileName></WebResource>
        <WebResource><WebResourceId>{dddddddd-0000-4000-8000-000000000002}</WebResourceId><Name>test_/form.js</Name><WebResourceType>3</WebResourceType><FileName>/WebResources/test_formjs1</FileName></WebResource>
        """;

    private static string AssemblyXml => $"""
        <PluginAssembly FullName="{Assembly}" PluginAssemblyId="{AssemblyId.Trim('{', '}')}" CustomizationLevel="1"><IsolationMode>2</IsolationMode><SourceType>0</SourceType>
          <FileName>/{AssemblyFile}</FileName><PluginTypes>{string.Concat(PluginTypes.Select(PluginType))}</PluginTypes></PluginAssembly>
        """;

    private static string PluginType(string name) =>
        $"<PluginType AssemblyQualifiedName=\"CrmCoach.TestPlugins.{name}, {Assembly}\" PluginTypeId=\"{TypeId(name):D}\" Name=\"CrmCoach.TestPlugins.{name}\"><FriendlyName>{name}</FriendlyName></PluginType>";

    private static string CustomApi => $"""
        <customapi uniquename="test_Double"><allowedcustomprocessingsteptype>0</allowedcustomprocessingsteptype><bindingtype>1</bindingtype><boundentitylogicalname>account</boundentitylogicalname>
          <isfunction>0</isfunction><name>test_Double</name><plugintypeid><plugintypeexportkey>{TypeId("Doubler"):D}</plugintypeexportkey></plugintypeid></customapi>
        """;

    private const string ApiParameter =
        "<customapirequestparameter uniquename=\"Number\"><isoptional>0</isoptional><name>test_Double.Number</name><type>7</type></customapirequestparameter>";

    private static string ApiProperty(string name, int type) =>
        $"<customapiresponseproperty uniquename=\"{name}\"><name>test_Double.{name}</name><type>{type}</type></customapiresponseproperty>";

    private static string Column(string name, string type, string part, string mask = "ValidForForm", bool custom = true) => $"""
        <attribute PhysicalName="{name}"><Type>{type}</Type><LogicalName>{name.ToLowerInvariant()}</LogicalName><RequiredLevel>none</RequiredLevel><DisplayMask>{mask}</DisplayMask>
          <ValidForUpdateApi>1</ValidForUpdateApi><ValidForCreateApi>1</ValidForCreateApi><IsCustomField>{(custom ? 1 : 0)}</IsCustomField>{part}
          <displaynames><displayname description="{name}" languagecode="1033" /></displaynames></attribute>
        """;
}
