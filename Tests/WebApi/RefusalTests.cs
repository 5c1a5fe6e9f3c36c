using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using NUnit.Framework;

namespace CrmCoach.Tests.WebApi;

/// <summary>What the platform refuses is refused with its shape, and what the sandbox does not do is refused too.</summary>
[TestFixture]
internal sealed class RefusalTests : SiteTest
{
    [TestCase("{\"name\":", "Expected", TestName = "Half a document")]
    [TestCase("[]", "a JSON object was expected", TestName = "A list")]
    [TestCase("{\"name\":\"a\",\"name\":\"b\"}", "Duplicate", TestName = "The same member twice")]
    [TestCase("{\"topic\":\"x\"}", "Invalid property 'topic'", TestName = "An unknown property")]
    [TestCase("{\"_parentcontactid_value\":\"a9f8b2c6-e846-4064-a005-18007c64abb7\"}", "use a navigation property", TestName = "A lookup by its value")]
    [TestCase("{\"parentcontactid\":\"a9f8b2c6-e846-4064-a005-18007c64abb7\"}", "is a lookup", TestName = "A lookup by its name")]
    [TestCase("{\"parentcontact@odata.bind\":\"/contacts(a9f8b2c6-e846-4064-a005-18007c64abb7)\"}", "no single-valued navigation property", TestName = "An unknown navigation property")]
    [TestCase("{\"customerid@odata.bind\":\"/accounts(a9f8b2c6-e846-4064-a005-18007c64abb7)\"}", "'customerid_account' or 'customerid_contact'", TestName = "A navigation property without its table")]
    [TestCase("{\"parentcontactid@odata.bind\":\"/accounts(a9f8b2c6-e846-4064-a005-18007c64abb7)\"}", "\"/contacts(id)\"", TestName = "A binding to another table")]
    [TestCase("{\"parentcontactid@odata.bind\":\"contacts\"}", "\"/contacts(id)\"", TestName = "A binding without an id")]
    [TestCase("{\"salesstage\":\"Propose\"}", "takes a whole number", TestName = "A choice by its label")]
    [TestCase("{\"estimatedvalue\":\"12\"}", "takes a number", TestName = "A number in quotes")]
    [TestCase("{\"estimatedclosedate\":\"18.12.2026\"}", "a date such as", TestName = "A date of another form")]
    [TestCase("{\"decisionmaker\":1}", "true or false", TestName = "A yes/no as a number")]
    [TestCase("{\"name\":5}", "takes a text", TestName = "A text as a number")]
    public async Task A_body_with_an_error_is_refused_by_name(string body, string words)
    {
        var answer = await Site.PostAsync("opportunities", body);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(answer.ErrorCode, Is.EqualTo("0x80048d19"));
            Assert.That(answer.ErrorMessage, Does.Contain(words));
        });
    }

    [TestCase("{\"email_activity_parties\":[{\"addressused\":\"a@b.example\"}]}", "needs a 'participationtypemask'")]
    [TestCase("{\"email_activity_parties\":[{\"participationtypemask\":5}]}", "cannot be set on 'email'")]
    [TestCase("{\"to\":[]}", "'email_activity_parties' was expected")]
    public async Task The_people_of_an_email_need_a_role_that_emails_have(string body, string words)
    {
        var answer = await Site.PostAsync("emails", body);

        Assert.That(answer.ErrorMessage, Does.Contain(words));
    }

    [TestCase("foos", HttpStatusCode.NotFound, "0x8006088a", "'foos'")]
    [TestCase("opportunities?$select=topic", HttpStatusCode.BadRequest, "0x80060888", "'topic' on type 'Microsoft.Dynamics.CRM.opportunity'")]
    [TestCase("opportunities?$select=ownerid", HttpStatusCode.BadRequest, "0x80060888", "'_ownerid_value'")]
    [TestCase("opportunities?$filter=name%20is%20'x'", HttpStatusCode.BadRequest, "0x80060888", "'is' at position 5")]
    [TestCase("opportunities?$filter=name%20eq%20'x", HttpStatusCode.BadRequest, "0x80060888", "unterminated")]
    [TestCase("opportunities?$filter=(name%20eq%20'x'", HttpStatusCode.BadRequest, "0x80060888", "')' was expected")]
    [TestCase("opportunities?$filter=salesstage%20eq%20'2'", HttpStatusCode.BadRequest, "0x80060888", "a whole number was expected")]
    [TestCase("opportunities?$filter=name%20gt%20null", HttpStatusCode.BadRequest, "0x80060888", "null can be compared")]
    [TestCase("opportunities?$filter=length(name)%20eq%202", HttpStatusCode.NotImplemented, "0x80040203", "'length'")]
    [TestCase("opportunities?$apply=groupby((name))", HttpStatusCode.NotImplemented, "0x80040203", "'$apply'")]
    [TestCase("opportunities?$top=0", HttpStatusCode.BadRequest, "0x80060888", "$top")]
    [TestCase("opportunities?$orderby=name%20up", HttpStatusCode.BadRequest, "0x80060888", "'up'")]
    [TestCase("opportunities?$skiptoken=2", HttpStatusCode.BadRequest, "0x80060888", "$skiptoken")]
    [TestCase("opportunities(5)", HttpStatusCode.BadRequest, "0x80060888", "a GUID")]
    [TestCase("opportunities(name='x')", HttpStatusCode.NotImplemented, "0x80040203", "alternate keys")]
    [TestCase("opportunities(a9f8b2c6-e846-4064-a005-18007c64abb7)/name", HttpStatusCode.NotImplemented, "0x80040203", "'name'")]
    [TestCase("opportunities(a9f8b2c6-e846-4064-a005-18007c64abb7)", HttpStatusCode.NotFound, "0x80040217", "Does Not Exist")]
    [TestCase("opportunities(a9f8b2c6-e846-4064-a005-18007c64abb7)?$filter=name%20eq%20'x'", HttpStatusCode.BadRequest, "0x80060888", "$select and $expand")]
    [TestCase("opportunities?$expand=owner", HttpStatusCode.BadRequest, "0x80060888", "'owner'")]
    [TestCase("opportunities?$expand=parentcontactid($expand=x)", HttpStatusCode.NotImplemented, "0x80040203", "inside $expand")]
    [TestCase("opportunities?fetchXml=%3Cfetch%3E", HttpStatusCode.BadRequest, "0x80060888", "Invalid XML")]
    [TestCase("opportunities?fetchXml=%3Cfetch%3E%3Centity%20name='contact'/%3E%3C/fetch%3E", HttpStatusCode.BadRequest, "0x80060888", "'contact'")]
    public async Task An_address_with_an_error_is_refused_by_name(string address, HttpStatusCode status, string code, string words)
    {
        var answer = await Site.GetAsync(address);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(status));
            Assert.That(answer.ErrorCode, Is.EqualTo(code));
            Assert.That(answer.ErrorMessage, Does.Contain(words));
        });
    }

    [Test]
    public async Task A_deeply_nested_filter_is_refused_and_not_followed()
    {
        var answer = await Site.GetAsync("opportunities?$filter=" + new string('(', 3000) + "name eq 'x'" + new string(')', 3000));

        Assert.That(answer.ErrorMessage, Does.Contain("nested"));
    }

    [Test]
    public async Task A_body_that_is_not_said_to_be_JSON_is_refused()
    {
        using var http = new HttpClient();
        using var content = new StringContent("{\"name\":\"x\"}", Encoding.UTF8, "text/plain");

        using var response = await http.PostAsync($"{Site.Address}/api/data/v9.2/accounts", content);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnsupportedMediaType));
    }

    [Test]
    public async Task A_caller_that_is_no_user_is_refused()
    {
        var answer = await Site.GetAsync("accounts", $"MSCRMCallerID: {Guid.NewGuid()}");

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task A_request_under_a_foreign_name_is_refused()
    {
        var answer = await Site.GetAsync("accounts", "Host: evil.example");

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.MisdirectedRequest));
    }

    [Test]
    public async Task A_second_row_of_the_same_id_is_refused()
    {
        var answer = await Site.PostAsync("accounts", $"{{\"accountid\":\"{Account}\",\"name\":\"Twin\"}}");

        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.PreconditionFailed));
            Assert.That(answer.ErrorCode, Is.EqualTo("0x80040237"));
        });
    }

    [Test]
    public void The_site_listens_on_this_machine_only() =>
        Assert.ThrowsAsync<ArgumentException>(() => CrmCoach.Sandbox.Serving.Site.StartAsync(Site.Organisation, "http://example.com:5080"));
}
