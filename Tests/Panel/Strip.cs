using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using CrmCoach.Tests.Web;
using Microsoft.Playwright;

namespace CrmCoach.Tests.Panel;

/// <summary>
/// The strip on an activity's form, put there as an admin would place it. The ids of the platform's own activity forms are known to nobody who has not
/// exported them, so the solution changes none of them, and neither does the sandbox's.
/// </summary>
internal static class Strip
{
    public static async Task<IFrameLocator> OpenAsync(IPage page, string table, Guid id)
    {
        await page.GotoAsync($"{PanelFixture.Coached.Site.Address}/main.aspx?etn={table}&pagetype=entityrecord&id={id}");
        await page.WaitForFunctionAsync("window.Xrm");
        await page.EvaluateAsync(
            """
            async () => {
              const { FormContext } = await import('/sandbox/client/form-context.js');
              const frame = Object.assign(document.createElement('iframe'), { id: 'strip', title: 'What the coach read', width: '100%', height: '360' });
              frame.src = '/WebResources/coach_/strip/strip.html?userlcid=1033';
              const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
              document.querySelector('[role=tabpanel]').replaceChildren(frame);
              await loaded;
              frame.contentWindow.setClientApiContext(Xrm, new FormContext().api, () => undefined);
            }
            """);
        return page.FrameLocator("#strip");
    }

    /// <summary>The e-mail of a deal that says something.</summary>
    public static Guid EmailOf(string deal, string words)
    {
        var file = Path.Combine(WebFolders.Repository, "Tools/Sample/deals", deal);
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return document.RootElement.GetProperty("emails").EnumerateArray()
            .Single(one => one.GetProperty("description").GetString()!.Contains(words, StringComparison.Ordinal)).GetProperty("activityid").GetGuid();
    }
}
