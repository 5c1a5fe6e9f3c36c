using System.IO;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Pages.Forms;

/// <summary>The main forms of an organisation: the stock ones with what solutions changed, the solutions' own, and a plain one for every other table.</summary>
internal sealed class FormCatalog
{
    /// <summary>The main form of a table.</summary>
    public static FormModel MainForm(TableMetadata table)
    {
        var form = Stock(table) ?? PlainForm.Of(table);
        return FormReader.Read(table.DisplayName, form);
    }

    private static XElement? Stock(TableMetadata table)
    {
        using var stream = typeof(FormCatalog).Assembly.GetManifestResourceStream($"CrmCoach.Sandbox/Pages/Forms/{table.LogicalName}.xml");
        return stream is null ? null : XElement.Load(stream);
    }
}
