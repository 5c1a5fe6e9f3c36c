using System;
using System.Linq;
using CrmCoach.Sandbox.Pages;
using CrmCoach.Sandbox.Pages.Apps;
using CrmCoach.Sandbox.Pages.Views;
using CrmCoach.Sandbox.Serving;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Demo;

/// <summary>Tells the person who started a site where to look.</summary>
internal static class SiteAddresses
{
    /// <summary>Prints the addresses of the start page, the apps, the first view and one form.</summary>
    public static void Print(Site site, Organisation organisation)
    {
        Console.Out.WriteLine($"{site.Address}/");
        foreach (var app in new AppCatalog(organisation, SystemUser.Id).All()) Console.Out.WriteLine($"{site.Address}/apps/uniquename/{app.UniqueName}");
        if (new ViewCatalog(organisation).Of("opportunity").FirstOrDefault() is { } view)
            Console.Out.WriteLine($"{site.Address}{ViewPage.Address(view)}");
        var query = new QueryExpression("opportunity") { TopCount = 1 };
        foreach (var row in organisation.ServiceFor(SystemUser.Id).RetrieveMultiple(query).Entities)
            Console.Out.WriteLine($"{site.Address}{FormPage.Address("opportunity", row.Id)}&tab=coach_tab");
        Console.Out.WriteLine("Ctrl+C ends it.");
    }
}
