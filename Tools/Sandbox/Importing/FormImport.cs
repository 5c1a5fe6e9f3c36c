using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Metadata.Stock;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Forms: new ones as they are; a change to a form that is there is laid over it, so that the stored form is the merged one.</summary>
internal static class FormImport
{
    private static readonly Dictionary<string, int> Types = new()
    {
        ["main"] = 2,
        ["mobile"] = 5,
        ["quick"] = 6,
        ["quickCreate"] = 7,
        ["card"] = 11,
    };

    public static void Run(ImportContext context)
    {
        foreach (var entity in context.Nodes("Entities", "Entity"))
        {
            var table = context.Table(entity, entity.Text("Name"));
            foreach (var forms in entity.Element("FormXml")?.Elements("forms") ?? [])
            {
                foreach (var node in forms.Elements("systemform")) Import(context, node, table, forms.Named("type"));
            }
        }
    }

    private static void Import(ImportContext context, XElement node, TableMetadata table, string type)
    {
        if (!Types.TryGetValue(type, out var number)) throw node.Parent!.Refuse($"the platform has no forms of type {type}");
        var id = context.Claim(node, "formid", node.Text("formid"));
        var form = node.Element("form") ?? throw node.Refuse("form is missing");
        if (type == "quick" && form.Element("events") is { } events) throw events.Refuse("Form XML of type quick cannot contain element: events");
        var isStock = StockForms.Find(id) != null;
        if (isStock) context.Save(FormLayer.Kind, FormLayer.KeyOf(id, context.Manifest.UniqueName), new FormLayer(id, context.Manifest.UniqueName, Text(form)));
        else context.Save(FormBase.Kind, id.ToString("D"), new FormBase(id, Text(New(node, form))));
        var merged = FormLayers.Merged(context, id, context.Manifest.UniqueName, form);
        FormCheck.Run(context, merged, form, table);
        var values = Row(node, table, number, merged);
        if (isStock) context.SaveRow("systemform", id, values);
        else context.SaveOwnRow("systemform", id, values);
    }

    private static Dictionary<string, object?> Row(XElement node, TableMetadata table, int type, XElement merged)
    {
        return new()
        {
            ["name"] = node.Label("LocalizedNames", "LocalizedName") ?? throw node.Refuse("the form has no LocalizedName"),
            ["objecttypecode"] = table.LogicalName,
            ["type"] = new OptionSetValue(type),
            ["formactivationstate"] = new OptionSetValue(node.OptionalWhole("FormActivationState") ?? 1),
            ["formxml"] = Text(merged),
        };
    }

    private static string Text(XElement form) => form.ToString(SaveOptions.DisableFormatting);

    private static XElement New(XElement node, XElement form)
    {
        if (node.Element("IsCustomizable") == null)
            throw node.Refuse("the organisation has no such form to change, and a new form has IsCustomizable");
        var action = form.DescendantsAndSelf().FirstOrDefault(item => item.Attribute("solutionaction") != null);
        if (action != null) throw action.Refuse("a new form has no solutionaction");
        return form;
    }
}
