using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Source;
using NUnit.Framework;

namespace CrmCoach.Tests.Solution;

/// <summary>The forms of activities that show what the coach read: there for whoever wants them, in the way of nobody.</summary>
[TestFixture]
public sealed class ActivityFormsTests
{
    private static readonly string[] Languages = ["1031", "1033", "1036", "3082"];

    private static readonly Dictionary<string, string[]> Needed = new()
    {
        ["email"] = ["subject", "from", "to", "cc", "bcc", "regardingobjectid", "description"],
        ["phonecall"] = ["subject", "from", "to", "phonenumber", "directioncode", "regardingobjectid", "description"],
        ["appointment"] = ["subject", "requiredattendees", "optionalattendees", "location", "scheduledstart", "scheduledend", "regardingobjectid", "description"],
    };

    private static IEnumerable<string> Tables => Needed.Keys;

    [TestCaseSource(nameof(Tables))]
    public void A_form_has_what_people_fill_in_and_what_the_coach_read(string table)
    {
        var form = Form(table);
        Assert.That(form.Controls.Select(control => control["datafieldname"]), Is.SupersetOf(Needed[table]));
        Assert.That(form.Controls.Select(control => control.At("parameters", "Url")?.Value), Has.Member("coach_/strip/strip.html"));
        Assert.That(form.Handlers.Select(handler => handler["functionName"]), Is.EqualTo(["Coach.Frames.onLoad"]));
    }

    [TestCaseSource(nameof(Tables))]
    public void It_stands_behind_the_forms_that_are_there_and_only_the_app_opens_it_first(string table)
    {
        var form = Form(table);
        var conditions = form.Part.Descendants("DisplayConditions").Single();
        Assert.That(int.Parse(conditions["Order"]), Is.GreaterThan(50));
        Assert.That(conditions["FallbackForm"], Is.EqualTo("false"));
        var components = Shipped.Tree.Apps.Single().Descendants("AppModuleComponent");
        Assert.That(components.Select(component => component["schemaName"] + component["id"]), Has.Member(table).And.Member(form.Id));
    }

    [TestCaseSource(nameof(Tables))]
    public void All_that_is_read_on_it_is_in_four_languages(string table)
    {
        var lists = Form(table).Part.Descendants().Where(part => part.Name is "labels" or "LocalizedNames" or "Descriptions");
        Assert.That(lists.Select(list => list.Children().Select(label => label["languagecode"]).Order()), Has.All.EqualTo(Languages));
    }

    private static Form Form(string table) => Shipped.Table(table).Forms.Single();
}
