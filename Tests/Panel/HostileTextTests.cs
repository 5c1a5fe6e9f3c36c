using System;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
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
    public async Task A_note_of_a_megabyte_of_mark_up_is_shown_as_the_text_it_is()
    {
        var form = await NewFormAsync();
        var encoded = WebUtility.HtmlEncode(Hostile);
        var tail = string.Concat(Enumerable.Repeat("<div><table><tr><td>x", 50_000));
        var notes = NotesOf(DemoSite.Deal(Deal)).Select(note => new JsonObject
        {
            ["annotationid"] = note.Id.ToString(), ["subject"] = "Coach: " + Hostile,
            ["notetext"] = $"<p><b>Why:</b> {encoded}</p><p><b>Ask:</b> “{encoded}”</p><script>window.harmed=1</script>{tail}",
        });
        var body = new JsonObject { ["value"] = new JsonArray([.. notes]) }.ToJsonString();
        await form.Page.RouteAsync("**/*coach_ExplainOpportunity", route => route.AbortAsync());
        await form.Page.RouteAsync("**/annotations?$select=subject,notetext&*", route => route.FulfillAsync(new() { ContentType = "application/json", Body = body }));
        await form.ShowAsync(DemoSite.Deal(Deal));
        await Expect(form.Panel.Locator(".advice.first h3")).ToHaveTextAsync(Hostile);
        await Expect(form.Panel.Locator(".advice.first .why")).ToHaveTextAsync(Hostile);
        await Expect(form.Panel.Locator(".advice.first .ask p").Nth(1)).ToHaveTextAsync(Hostile);
        await AssertUnharmed(form);
        form.Forgive(trouble => trouble.Contains("ERR_FAILED"));
    }

    [Test]
    public async Task Ten_thousand_activities_are_drawn_in_a_blink_and_not_all_of_them()
    {
        var form = await NewFormAsync();
        await form.Page.RouteAsync("**/*coach_ExplainOpportunity", async route =>
        {
            var answer = await route.FetchAsync();
            var body = JsonNode.Parse(await answer.TextAsync())!;
            var report = JsonNode.Parse((string)body["Report"]!)!;
            report["coverage"] = new JsonObject { ["scored"] = 10_000, ["total"] = 12_000, ["skipped"] = Many(report["coverage"]!, 2000, _ => new JsonObject { ["activityid"] = Guid.Empty.ToString(), ["reason"] = "duplicate" }) };
            var ask = report["asks"]![0]!;
            report["asks"] = Many(ask, 5000, one => one.DeepClone());
            var evidence = report["pillars"]![0]!["evidence"]![0]!;
            foreach (var pillar in report["pillars"]!.AsArray())
            {
                pillar!["evidence"] = Many(evidence, 5000, one => one.DeepClone());
                pillar["facts"] = Many(evidence, 5000, _ => JsonValue.Create("Asked 184 days ago, agreed: 100 points."));
            }

            body["Report"] = report.ToJsonString();
            await route.FulfillAsync(new() { Response = answer, Body = body.ToJsonString() });
        });
        await form.ShowAsync(DemoSite.Deal(Hospital));
        await form.SettledAsync();
        await Expect(form.Panel.Locator(".coverage")).ToHaveTextAsync("10,000 of 12,000 activities scored, 2,000 repeated.");
        Assert.That(await form.RunAsync<int>("document.querySelectorAll('*').length"), Is.LessThan(5000));
    }

    [Test]
    public async Task An_e_mail_of_mark_up_and_bidi_overrides_is_quoted_as_text_and_turns_nothing_around()
    {
        var form = await NewFormAsync();
        await form.Page.RouteAsync("**/*coach_ExplainOpportunity", async route =>
        {
            var answer = await route.FetchAsync();
            var body = await answer.TextAsync();
            var hostile = JsonEncodedText.Encode(Hostile + " \u202eevil\u202c\u2066x").ToString();
            var nested = JsonEncodedText.Encode($"\"quote\":\"{hostile}\"").ToString();
            await route.FulfillAsync(new() { Response = answer, Body = Regex.Replace(body, "\\\\\"quote\\\\\":\\\\\".*?[^\\\\]\\\\\"|\\\\u0022quote\\\\u0022:\\\\u0022.*?\\\\u0022", nested.Replace("$", "$$")) });
        });
        await form.ShowAsync(DemoSite.Deal(Hospital));
        await form.SettledAsync();
        await Expect((await form.ProofAsync()).Locator("blockquote").First).ToHaveTextAsync(Hostile + " evilx");
        await AssertUnharmed(form);
    }

    [Test]
    public async Task A_recorded_obstacle_of_mark_up_is_shown_as_text()
    {
        var deal = DemoSite.Deal(Hospital);
        var id = Service.Create(new Entity("coach_obstacle")
        {
            ["coach_name"] = Hostile, ["coach_opportunityid"] = new EntityReference("opportunity", deal), ["coach_type"] = new OptionSetValue(713100001),
        });
        try
        {
            var form = await OpenAsync(Hospital);
            await form.PartAsync("obstacles");
            await Expect(form.Panel.Locator("#obstacles .name").GetByText(Hostile, new() { Exact = true })).ToHaveCountAsync(1);
            await AssertUnharmed(form);
        }
        finally
        {
            Service.Delete("coach_obstacle", id);
        }
    }

    private static JsonArray Many(JsonNode one, int times, Func<JsonNode, JsonNode?> make) => new([.. Enumerable.Range(0, times).Select(_ => make(one))]);

    private static async Task AssertUnharmed(OpenForm form)
    {
        foreach (var frame in form.Page.Frames.Append(form.Page.MainFrame))
            Assert.That(await frame.EvaluateAsync<bool>("window.harmed === undefined"), frame.Url);
        Assert.That(await (await form.DocumentAsync()).EvaluateAsync<int>("document.querySelectorAll('#deal script, #deal img, #deal iframe').length"), Is.Zero);
    }
}
