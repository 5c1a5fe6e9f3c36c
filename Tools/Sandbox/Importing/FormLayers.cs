using System;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Editing;
using CrmCoach.Sandbox.Metadata.Stock;

namespace CrmCoach.Sandbox.Importing;

/// <summary>A form is what first brought it, under the changes of solutions in the order in which they came, under what was edited locally.</summary>
internal static class FormLayers
{
    /// <summary>The form as it shows; the change that is being imported may be given as its node, so that a refusal can point at it.</summary>
    public static XElement Merged(ComponentContext context, Guid id, string? solution = null, XElement? node = null)
    {
        var layers = context.Components.Load<FormLayer>(FormLayer.Kind).Where(layer => layer.FormId == id);
        return layers.OrderBy(layer => layer.Solution == LocalEdits.Layer)
            .Aggregate(Base(context, id), (under, layer) => FormMerge.Over(under, layer.Solution == solution ? node! : XElement.Parse(layer.FormXml)));
    }

    private static XElement Base(ComponentContext context, Guid id) => StockForms.Find(id)
        ?? XElement.Parse(context.Components.Load<FormBase>(FormBase.Kind).Find(form => form.FormId == id)?.FormXml
            ?? throw new ArgumentException($"There is no form {id:B}.", nameof(id)));
}

/// <summary>What one solution, or a local edit, changes on a form.</summary>
internal sealed record FormLayer(Guid FormId, string Solution, string FormXml)
{
    public const string Kind = "formlayer";

    public static string KeyOf(Guid form, string solution) => $"{form:D}/{solution}";
}

/// <summary>A form that a solution brought, before changes.</summary>
internal sealed record FormBase(Guid FormId, string FormXml)
{
    public const string Kind = "form";
}
