using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using CrmCoach.Tests.Web;
using Microsoft.Playwright;

namespace CrmCoach.Tests.Panel;

/// <summary>The strip on an activity's form, as the solution's app opens it.</summary>
internal static class Strip
{
    public static async Task<IFrameLocator> OpenAsync(IPage page, string table, Guid id)
    {
        await page.GotoAsync($"{PanelFixture.Coached.Site.Address}/main.aspx?etn={table}&pagetype=entityrecord&id={id}&appid=coach_CrmCoach");
        return page.FrameLocator("#WebResource_coach_strip");
    }

    /// <summary>The e-mail of a deal that says something.</summary>
    public static Guid EmailOf(string deal, string words) => ActivityOf("emails", deal, words);

    /// <summary>The activity of a deal, by its entity set, that says something.</summary>
    public static Guid ActivityOf(string set, string deal, string words)
    {
        var file = Path.Combine(WebFolders.Repository, "Tools/Sample/deals", deal);
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return document.RootElement.GetProperty(set).EnumerateArray()
            .Single(one => one.GetProperty("description").GetString()!.Contains(words, StringComparison.Ordinal)).GetProperty("activityid").GetGuid();
    }
}
