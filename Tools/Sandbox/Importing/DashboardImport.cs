using System;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Dashboards: forms of type dashboard, whose lists, charts and pages must exist.</summary>
internal static class DashboardImport
{
    private const int Component = 60;
    private const int DashboardType = 0;

    public static void Run(ImportContext context)
    {
        foreach (var node in context.Nodes("Dashboards", "Dashboard"))
        {
            var id = context.Claim(node, "FormId", node.Text("FormId"));
            var form = node.Element("FormXml")?.Elements("forms").FirstOrDefault(forms => (string?)forms.Attribute("type") == "dashboard")?.Element("form")
                ?? throw node.Refuse("the dashboard has no form of type dashboard");
            foreach (var control in form.Descendants("control")) DashboardControls.Check(context, control);
            context.SaveOwnRow("systemform", id, new()
            {
                ["name"] = node.Label("LocalizedNames", "LocalizedName") ?? throw node.Refuse("the dashboard has no LocalizedName"),
                ["objecttypecode"] = "none",
                ["type"] = new OptionSetValue(DashboardType),
                ["formactivationstate"] = new OptionSetValue(1),
                ["formxml"] = form.ToString(SaveOptions.DisableFormatting),
            });
            context.Bring(Component, id);
        }
    }
}
