using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace CrmCoach.Pack.Source;

/// <summary>
/// The places that a file of an unpacked solution can have, in the layout of `pac solution unpack`, and the root element each place asks for.
/// </summary>
public sealed record Layout(string Kind, string Root, Regex Path)
{
    public static readonly IReadOnlyList<Layout> All =
    [
        new("manifest", "ImportExportXml", "Other/Solution.xml"),
        new("shell", "ImportExportXml", "Other/Customizations.xml"),
        new("relationship index", "EntityRelationships", "Other/Relationships.xml"),
        new("relationships", "EntityRelationships", "Other/Relationships/*.xml"),
        new("table", "Entity", "Entities/*/Entity.xml"),
        new("ribbon", "RibbonDiffXml", "Entities/*/RibbonDiff.xml"),
        new("form", "forms", "Entities/*/FormXml/*/*.xml"),
        new("view", "savedqueries", "Entities/*/SavedQueries/*.xml"),
        new("chart", "visualization", "Entities/*/Visualizations/*.xml"),
        new("choice", "optionset", "OptionSets/*.xml"),
        new("role", "Role", "Roles/*.xml"),
        new("dashboard", "Dashboard", "Dashboards/*.xml"),
        new("web resource", "WebResource", "WebResources/**.data.xml"),
        new("assembly", "PluginAssembly", "PluginAssemblies/*/*.dll.data.xml"),
        new("step", "SdkMessageProcessingStep", "SdkMessageProcessingSteps/*.xml"),
        new("site map", "AppModuleSiteMap", "AppModuleSiteMaps/*/AppModuleSiteMap.xml"),
        new("app", "AppModule", "AppModules/*/AppModule.xml"),
        new("custom API", "customapi", "customapis/*/customapi.xml"),
        new("request parameter", "customapirequestparameter", "customapis/*/customapirequestparameters/*/customapirequestparameter.xml"),
        new("response property", "customapiresponseproperty", "customapis/*/customapiresponseproperties/*/customapiresponseproperty.xml"),
    ];

    private Layout(string kind, string root, string pattern)
        : this(kind, root, new Regex("^" + Regex.Escape(pattern).Replace(@"\*\*", ".+").Replace(@"\*", "[^/]+") + "$", RegexOptions.CultureInvariant))
    {
    }

    public static Layout? Of(string path) => All.FirstOrDefault(layout => layout.Path.IsMatch(path));
}
