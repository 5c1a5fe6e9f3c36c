using System;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using NUnit.Framework;

namespace CrmCoach.Tests.WebApi;

[TestFixture]
internal sealed class UpdateTests : SiteTest
{
    [Test]
    public async Task A_change_writes_what_it_names_and_nothing_else()
    {
        var deal = await NewDealAsync("Before");

        var answer = await Site.PatchAsync($"opportunities({deal})", new JsonObject { ["name"] = "After" });
        var row = (await Site.GetAsync($"opportunities({deal})")).Json;

        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(answer.Id, Is.EqualTo(deal));
            Assert.That((string?)row["name"], Is.EqualTo("After"));
            Assert.That((int)row["salesstage"]!, Is.EqualTo(2));
        });
    }

    [Test]
    public async Task The_etag_changes_with_the_row()
    {
        var deal = await NewDealAsync("Version");
        var before = (string?)(await Site.GetAsync($"opportunities({deal})?$select=name")).Json["@odata.etag"];

        await Site.PatchAsync($"opportunities({deal})", new JsonObject { ["name"] = "Next version" });

        Assert.That((string?)(await Site.GetAsync($"opportunities({deal})?$select=name")).Json["@odata.etag"], Is.Not.EqualTo(before));
    }

    [Test]
    public async Task A_lookup_is_emptied_by_null()
    {
        var deal = await NewDealAsync("Alone");

        await Site.PatchAsync($"opportunities({deal})", "{\"parentcontactid@odata.bind\":null}");

        Assert.That((await Site.GetAsync($"opportunities({deal})")).Json["_parentcontactid_value"], Is.Null);
    }

    [Test]
    public async Task A_change_of_a_row_that_does_not_exist_creates_it()
    {
        var id = Guid.NewGuid();

        var answer = await Site.PatchAsync($"accounts({id})", new JsonObject { ["name"] = "Upserted" });

        Assert.Multiple(async () =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That((string?)(await Site.GetAsync($"accounts({id})")).Json["name"], Is.EqualTo("Upserted"));
        });
    }

    [Test]
    public async Task A_change_that_must_find_its_row_does_not_create_one()
    {
        var answer = await Site.PatchAsync($"accounts({Guid.NewGuid()})", new JsonObject { ["name"] = "Never" }, "If-Match: *");

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_state_is_changed_with_its_status()
    {
        var deal = await NewDealAsync("Won");

        var answer = await Site.PatchAsync($"opportunities({deal})", "{\"statecode\":1,\"statuscode\":3}", "Prefer: return=representation");

        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That((int)answer.Json["statuscode"]!, Is.EqualTo(3));
        });
    }

    [Test]
    public async Task A_status_of_another_state_is_refused()
    {
        var answer = await Site.PatchAsync($"opportunities({Deal})", "{\"statecode\":1,\"statuscode\":4}");

        Assert.That(answer.ErrorCode, Is.EqualTo("0x80048408"));
    }

    [Test]
    public async Task A_deleted_row_is_gone()
    {
        var deal = await NewDealAsync("Gone");

        var answer = await Site.DeleteAsync($"opportunities({deal})");

        Assert.Multiple(async () =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That((await Site.GetAsync($"opportunities({deal})")).Status, Is.EqualTo(HttpStatusCode.NotFound));
        });
    }
}
