using System;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Metadata.Stock;

/// <summary>The forms that an organisation has before any solution: Sales' main form of opportunity, in small, under its real id.</summary>
internal static class StockForms
{
    public static readonly Guid OpportunityMain = new("a837e4a7-01b8-4f82-a475-be9abd67e667");

    /// <summary>The form of that id, or null.</summary>
    public static XElement? Find(Guid id) => id == OpportunityMain ? Read("OpportunityForm.xml") : null;

    private static XElement Read(string resource)
    {
        using var stream = typeof(StockForms).Assembly.GetManifestResourceStream(resource)!;
        return XElement.Load(stream);
    }
}
