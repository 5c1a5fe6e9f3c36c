using System;
using System.IO;
using System.Linq;
using CrmCoach.Pack.Commands;
using CrmCoach.Pack.Findings;
using NUnit.Framework;

namespace CrmCoach.Tests.Pack;

[TestFixture]
public sealed class CommandLineTests
{
    [Test]
    public void Packing_writes_both_zips_and_says_where()
    {
        using var copy = new TreeCopy();

        Assert.That(copy.Pack(), Is.Zero);
        Assert.That(copy.Output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()),
            Is.EqualTo(new[] { Path.Combine(copy.Out, "CrmCoach_managed.zip"), Path.Combine(copy.Out, "CrmCoach_unmanaged.zip") }));
        Assert.That(Directory.GetFiles(copy.Out).Select(Path.GetFileName), Is.EquivalentTo(["CrmCoach_managed.zip", "CrmCoach_unmanaged.zip"]));
    }

    [Test]
    public void Zips_that_are_there_stay_as_they_are_when_there_is_a_mistake()
    {
        using var copy = new TreeCopy();
        copy.Pack();
        var before = File.ReadAllBytes(Path.Combine(copy.Out, "CrmCoach_managed.zip"));
        File.Delete(copy.Full("WebResources/coach_/img/coach.svg"));

        Assert.That(copy.Pack(), Is.EqualTo(1));
        Assert.That(File.ReadAllBytes(Path.Combine(copy.Out, "CrmCoach_managed.zip")), Is.EqualTo(before));
    }

    [Test]
    public void Findings_go_to_the_error_stream_as_file_node_message_and_rule()
    {
        using var copy = new TreeCopy();
        File.Delete(copy.Full("WebResources/coach_/img/coach.svg"));
        copy.Pack();

        Assert.That(copy.Output.ToString(), Is.Empty);
        Assert.That(copy.Errors.ToString().Split('\n')[0].Trim(), Is.EqualTo(
            "Solution/WebResources/coach_/img/coach.svg.data.xml: /WebResource/Name: "
            + "the file WebResources/coach_/img/coach.svg is missing [web.file]"));
    }

    [Test]
    public void Linting_writes_nothing()
    {
        using var copy = new TreeCopy();

        Assert.That(copy.Pack("lint"), Is.Zero);
        Assert.That(Directory.Exists(copy.Out), Is.False);
    }

    [Test]
    public void The_list_of_rules_has_a_line_for_each_rule()
    {
        var output = new StringWriter();

        Assert.That(CommandLine.Run(["rules"], output, TextWriter.Null), Is.Zero);
        Assert.That(
            output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]),
            Is.EqualTo(RuleBook.All.Select(rule => rule.Id)));
    }

    [TestCase("--colour", "red")]
    [TestCase("lint", "--out", "somewhere")]
    [TestCase("unpack")]
    public void Wrong_usage_is_told_apart_from_mistakes(params string[] args)
    {
        var errors = new StringWriter();

        Assert.That(CommandLine.Run(args, TextWriter.Null, errors), Is.EqualTo(2));
        Assert.That(errors.ToString(), Is.Not.Empty);
    }
}
