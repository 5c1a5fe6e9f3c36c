using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CrmCoach.Pack.Rules;
using CrmCoach.Pack.Source;
using NUnit.Framework;

namespace CrmCoach.Tests.Solution;

[TestFixture]
public sealed class CustomApisTests
{
    [Test]
    public void A_custom_api_is_called_after_the_class_that_runs_it() => Assert.Multiple(() =>
    {
        foreach (var api in Shipped.Tree.CustomApis)
            Assert.That(Class(api), Is.EqualTo("CrmCoach.Plugins." + api["uniquename"]["coach_".Length..]));
    });

    [Test]
    public void What_goes_in_and_out_is_what_the_class_reads_and_answers() => Assert.Multiple(() =>
    {
        foreach (var api in Shipped.Tree.CustomApis)
            Assert.That(Fields(api), Is.EquivalentTo(NamesIn(Class(api))), api["uniquename"]);
    });

    [TestCase("coach_ScoreOpportunity", "AsOf:1?", "Persist:0?", "Score:7", "Band:10", "Report:10")]
    [TestCase("coach_ExplainOpportunity", "Language:7?", "Report:10")]
    [TestCase("coach_RespondToAdvice", "Key:10", "Answer:10", "Reason:10?", "Comment:10?", "Language:7?", "QuietUntil:1", "Report:10")]
    [TestCase(
        "coach_CorrectReading", "ActivityId:10", "ActivityType:10", "Verdict:10", "Label:10", "Field:10?", "Start:7?", "Length:7?", "Language:7?",
        "Score:7", "Band:10", "Report:10")]
    [TestCase("coach_AnalyzeText", "Body:10", "Direction:10?", "Kind:10?", "Language:7?", "Subject:10?", "Report:10")]
    [TestCase("coach_ReadActivity", "ActivityId:10", "ActivityType:10", "Language:7?", "Reading:10")]
    [TestCase("coach_Recalculate", "Cursor:10?", "Size:7?", "Next:10", "Scored:7", "Changed:7", "Failed:7")]
    [TestCase("coach_PublishPlaybook", "Version:10", "Published:0")]
    [TestCase("coach_TestPlaybook", "Cursor:10?", "Size:7?", "Next:10", "Report:10")]
    public void A_custom_api_has_the_parameters_and_properties_that_callers_rely_on(string name, params string[] fields)
    {
        string[] unbound = ["coach_AnalyzeText", "coach_ReadActivity", "coach_Recalculate", "coach_PublishPlaybook", "coach_TestPlaybook"];
        var api = Shipped.Tree.CustomApis.Single(api => api["uniquename"] == name);
        Assert.Multiple(() =>
        {
            Assert.That(
                Parts(api).Select(part => $"{part["uniquename"]}:{part.Text("type")}{(part.Text("isoptional") == "1" ? "?" : "")}"),
                Is.EquivalentTo(fields));
            Assert.That(api.Text("bindingtype") + api.Text("boundentitylogicalname"), Is.EqualTo(unbound.Contains(name) ? "0" : "1opportunity"));
            Assert.That(api.Text("isfunction"), Is.EqualTo("0"));
        });
    }

    private static string Class(Part api) => Shipped.Tree.PluginTypes.Single(type => type["PluginTypeId"] == CustomApiRules.TypeOf(api))["Name"];

    private static IEnumerable<string> Fields(Part api) => Parts(api).Select(part => part["uniquename"]);

    private static IEnumerable<Part> Parts(Part api) =>
        Shipped.Tree.RequestParameters.Concat(Shipped.Tree.ResponseProperties).Where(part => part.File.Contains($"/{api["uniquename"]}/"));

    /// <summary>The texts of the class that have the form of a parameter's name.</summary>
    private static IEnumerable<string> NamesIn(string type) =>
        Shipped.Texts(Shipped.Class(type)).Where(text => Regex.IsMatch(text, "^[A-Z][A-Za-z]+$")).Distinct();
}
