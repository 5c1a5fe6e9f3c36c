using System;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace CrmCoach.Tests.Panel;

/// <summary>Customers, and whoever writes to a salesperson, decide what these texts say.</summary>
public sealed class HostileTextTests : PanelTest
{
    private const string Hostile = "<script>window.harmed=1</script><img src=x onerror=window.harmed=1> &lt;b&gt; {{1+1}} javascript:harmed";
    private const string Deal = "02-bakery-ovens.json";

    [Test]
    public async Task A_note_of_mark_up_is_shown_as_the_text_it_is()
    {
        var note = NotesOf(CoachedOrganisation.Deal(Deal))[0];
        var before = (note["subject"], note["notetext"]);
        Write(note.Id, "Coach: " + Hostile, $"<p>{WebUtility.HtmlEncode(Hostile)}</p><p><b>Ask:</b> {WebUtility.HtmlEncode(Hostile)}</p><script>window.harmed=1</script>");
        try
        {
            var form = await OpenAsync(Deal);
            await Expect(form.Panel.Locator(".advice h3").GetByText(Hostile, new() { Exact = true })).ToHaveCountAsync(1);
            await Expect(form.Panel.Locator(".advice .why").GetByText(Hostile, new() { Exact = true })).ToHaveCountAsync(1);
            await Expect(form.Panel.Locator(".advice .ask p").GetByText(Hostile, new() { Exact = true })).ToHaveCountAsync(1);
            await AssertUnharmed(form);
        }
        finally
        {
            Write(note.Id, (string)before.Item1, (string)before.Item2);
        }
    }

    [Test]
    public async Task An_e_mail_of_mark_up_and_bidi_overrides_is_quoted_as_text_and_turns_nothing_around()
    {
        var form = await NewFormAsync();
        await form.Page.RouteAsync("**/*coach_ExplainOpportunity", async route =>
        {
            var answer = await route.FetchAsync();
            var body = await answer.TextAsync();
            var hostile = System.Text.Json.JsonEncodedText.Encode(Hostile + " \u202eevil\u202c\u2066x").ToString();
            var nested = System.Text.Json.JsonEncodedText.Encode($"\"quote\":\"{hostile}\"").ToString();
            await route.FulfillAsync(new() { Response = answer, Body = System.Text.RegularExpressions.Regex.Replace(body, "\\\\\"quote\\\\\":\\\\\".*?[^\\\\]\\\\\"|\\\\u0022quote\\\\u0022:\\\\u0022.*?\\\\u0022", nested.Replace("$", "$$")) });
        });
        await form.ShowAsync(CoachedOrganisation.Deal(Hospital));
        await form.SettledAsync();
        await form.Panel.Locator("details.proof summary").First.ClickAsync();
        await Expect(form.Panel.Locator("details.proof[open] blockquote").First).ToHaveTextAsync(Hostile + " evilx");
        await AssertUnharmed(form);
    }

    [Test]
    public async Task A_recorded_obstacle_of_mark_up_is_shown_as_text()
    {
        var deal = CoachedOrganisation.Deal(Hospital);
        var id = Service.Create(new Entity("coach_obstacle")
        {
            ["coach_name"] = Hostile, ["coach_opportunityid"] = new EntityReference("opportunity", deal), ["coach_type"] = new OptionSetValue(713100001),
        });
        try
        {
            var form = await OpenAsync(Hospital);
            await Expect(form.Panel.Locator("#obstacles .name").GetByText(Hostile, new() { Exact = true })).ToHaveCountAsync(1);
            await AssertUnharmed(form);
        }
        finally
        {
            Service.Delete("coach_obstacle", id);
        }
    }

    private static void Write(Guid note, string subject, string text) =>
        Service.Update(new Entity("annotation", note) { ["subject"] = subject, ["notetext"] = text });

    private static async Task AssertUnharmed(OpenForm form)
    {
        foreach (var frame in form.Page.Frames.Append(form.Page.MainFrame))
            Assert.That(await frame.EvaluateAsync<bool>("window.harmed === undefined"), frame.Url);
        Assert.That(await (await form.DocumentAsync()).EvaluateAsync<int>("document.querySelectorAll('#deal script, #deal img, #deal iframe').length"), Is.Zero);
    }
}
