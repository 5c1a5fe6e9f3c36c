using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Rules;
using CrmCoach.Pack.Source;
using Mono.Cecil;
using NUnit.Framework;

namespace CrmCoach.Tests.Solution;

[TestFixture]
public sealed class StepsTests
{
    [Test]
    public void The_steps_of_the_solution_are_those_that_the_classes_ask_for() => Assert.That(InSolution(), Is.EquivalentTo(InAssembly()));

    [Test]
    public void Every_step_runs_in_the_background_after_the_operation_and_cleans_up_behind_itself() => Assert.Multiple(() =>
    {
        foreach (var step in Shipped.Tree.Steps.Where(step => !IsBeforeSave(step)))
            Assert.That(
                new[] { step.Text("Stage"), step.Text("Mode"), step.Text("AsyncAutoDelete"), step.Text("Rank") }, Is.EqualTo(["40", "1", "1", "1"]),
                step["Name"]);
    });

    [Test]
    public void Only_what_administrators_draft_is_checked_before_it_is_saved() => Assert.Multiple(() =>
    {
        foreach (var step in Shipped.Tree.Steps.Where(IsBeforeSave))
        {
            Assert.That(new[] { step.Text("Stage"), step.Text("Mode"), step.Text("AsyncAutoDelete"), step.Text("Rank") }, Is.EqualTo(["20", "0", "0", "1"]));
            Assert.That(step.Text("PrimaryEntity"), Is.AnyOf("coach_setting", "coach_cue", "coach_advicetext"));
        }
    });

    [Test]
    public void No_step_reacts_to_what_the_coach_writes_on_an_opportunity() =>
        Assert.That(
            Shipped.Tree.Steps
                .Where(step => step.Text("PrimaryEntity") == "opportunity")
                .SelectMany(step => StepRules.ColumnsOf(step, "FilteringAttributes")),
            Has.None.StartsWith("coach_"));

    private static IEnumerable<string> InSolution() =>
        from step in Shipped.Tree.Steps
        select Describe(
            step.Text("PluginTypeName").Split(',')[0], StepRules.MessageOf(step), step.Text("PrimaryEntity"), step.Text("FilteringAttributes"),
            Image(step, "PreImage", "0"), Image(step, "PostImage", "1"), IsBeforeSave(step));

    private static bool IsBeforeSave(Part step) => step.Text("Stage") != "40";

    private static string Image(Part step, string name, string type) =>
        step.Descendants("SdkMessageProcessingStepImage")
            .Where(image => image["Name"] == name && image.Text("ImageType") == type)
            .Select(image => image.Text("Attributes"))
            .FirstOrDefault("");

    private static IEnumerable<string> InAssembly() =>
        from type in Shipped.Assembly.MainModule.Types
        from attribute in type.CustomAttributes
        where attribute.AttributeType.Name == "StepAttribute"
        select Describe(
            type.FullName, Text(attribute.ConstructorArguments[0]), Text(attribute.ConstructorArguments[1]), Named(attribute, "Columns"),
            Named(attribute, "PreImage"), Named(attribute, "PostImage"),
            attribute.Properties.Any(property => property.Name == "IsBeforeSave" && (bool)property.Argument.Value));

    private static string Named(CustomAttribute attribute, string name) =>
        attribute.Properties.Where(property => property.Name == name).Select(property => Text(property.Argument)).FirstOrDefault("");

    private static string Text(CustomAttributeArgument argument) => (string)argument.Value;

    private static string Describe(string type, string message, string table, string columns, string before, string after, bool isBeforeSave) =>
        $"{(isBeforeSave ? "before " : "")}{type}: {message} of {table} on [{Sorted(columns)}] with [{Sorted(before)}] before and [{Sorted(after)}] after";

    private static string Sorted(string columns) => string.Join(",", columns.Split(',').Order(System.StringComparer.Ordinal));
}
