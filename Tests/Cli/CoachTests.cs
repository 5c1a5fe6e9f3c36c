using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using NUnit.Framework;

namespace CrmCoach.Tests.Cli;

public sealed class CoachTests
{
    private static readonly string[] Members =
    {
        "opportunityid", "name", "asOf", "score", "band", "pillars", "coverage", "suggestions", "strengths", "moves", "obstacles", "asks", "topics", "playbookVersion", "inputHash",
    };

    [Test]
    public void A_report_as_JSON_is_one_line_with_the_documented_members()
    {
        var answer = Coach(DealJson.Deal, "--json");

        Assert.That(answer.ExitCode, Is.Zero, answer.Error);
        Assert.That(answer.Out.TrimEnd('\n').Split('\n'), Has.Length.EqualTo(1));
        Assert.That(JsonNode.Parse(answer.Out)!.AsObject().Select(member => member.Key), Is.EqualTo(Members));
        Assert.That((string)JsonNode.Parse(answer.Out)!["asOf"]!, Is.EqualTo("2026-11-21T09:00:00Z"));
    }

    [Test]
    public void Several_files_give_a_line_each_in_their_order()
    {
        var first = Stored("first.json", DealJson.Deal);
        var second = Stored("second.json", DealJson.Deal.Replace("Harbour cranes", "Second"));

        var names = Shell.Run("coach", second, first, "--json").Out.TrimEnd('\n').Split('\n').Select(line => (string)JsonNode.Parse(line)!["name"]!);

        Assert.That(names, Is.EqualTo(new[] { "Second", "Harbour cranes" }));
    }

    [TestCase("2026-12-01", "2026-12-01T00:00:00Z")]
    [TestCase("2026-12-01T10:00:00+02:00", "2026-12-01T08:00:00Z")]
    public void The_day_on_the_command_line_goes_before_the_one_in_the_file(string day, string asOf) =>
        Assert.That((string)JsonNode.Parse(Coach(DealJson.Deal, "--json", "--as-of", day).Out)!["asOf"]!, Is.EqualTo(asOf));

    [Test]
    public void The_report_for_people_says_what_the_deal_is_and_what_to_do()
    {
        var answer = Coach(DealJson.Deal);

        Assert.That(answer.ExitCode, Is.Zero, answer.Error);
        Assert.That(answer.Out, Does.StartWith("Harbour cranes\n"));
        Assert.That(answer.Out, Does.Contain("as of 21 Nov 2026").And.Contain("Obstacles").And.Contain("Beyond the deal"));
        Assert.That(answer.Out, Does.Contain("Do next").Or.Contain("Nothing to advise now"));
        Assert.That(answer.Out.Contains('\u001b'), Is.False);
    }

    [Test]
    public void Where_a_person_looks_there_are_colours_and_the_same_words()
    {
        var seen = Shell.Run(System.Text.Encoding.UTF8.GetBytes(DealJson.Deal), new[] { "coach", "-" }, isSeen: true);

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(seen.Out.Contains('\u001b'), Is.True);
        Assert.That(seen.Out, Does.Contain("Harbour cranes").And.Contain("Beyond the deal"));
    }

    [Test]
    public void A_name_out_of_a_file_cannot_steer_the_terminal()
    {
        var hostile = DealJson.Deal.Replace("Harbour cranes", "\\u001b[2J[red]Harbour[/]\\u0007");

        Assert.That(Coach(hostile).Out, Does.StartWith("[2J[red]Harbour[/]\n"));
        var seen = Shell.Run(System.Text.Encoding.UTF8.GetBytes(hostile), new[] { "coach", "-" }, isSeen: true).Out;
        Assert.That(seen.Contains("\u001b[2J", System.StringComparison.Ordinal) || seen.Contains('\u0007'), Is.False);
    }

    [Test]
    public void One_wrong_file_among_several_and_nothing_is_written()
    {
        var right = Stored("right.json", DealJson.Deal);
        var wrong = Stored("wrong.json", "{ \"opportunity\": { \"name\": 5 } }");

        var answer = Shell.Run("coach", right, wrong, "nowhere.json");

        Assert.That(answer.ExitCode, Is.EqualTo(1));
        Assert.That(answer.Out, Is.Empty);
        Assert.That(answer.Error, Does.Contain("wrong.json:1: opportunity.name: expected a text").And.Contain("nowhere.json: expected a file that can be read"));
    }

    [TestCase("coach")]
    [TestCase("coach a.json --as-of yesterday")]
    [TestCase("coach a.json --xml")]
    [TestCase("analyze a.jsonl b.jsonl")]
    [TestCase("explain")]
    [TestCase("")]
    public void A_command_line_that_makes_no_sense_is_wrong_usage(string line)
    {
        var answer = Shell.Run(line.Split(' ', System.StringSplitOptions.RemoveEmptyEntries));

        Assert.That(answer.ExitCode, Is.EqualTo(2));
        Assert.That(answer.Out, Is.Empty);
        Assert.That(answer.Error, Does.StartWith("crmcoach: ").And.Contain("--help"));
    }

    [TestCase("--help")]
    [TestCase("coach --help")]
    [TestCase("analyze -h")]
    public void Help_is_no_error(string line)
    {
        var answer = Shell.Run(line.Split(' '));

        Assert.That(answer.ExitCode, Is.Zero);
        Assert.That(answer.Out, Does.Contain("Usage:"));
    }

    [Test]
    public void The_rules_are_listed_with_what_they_advise()
    {
        var answer = Shell.Run("rules");

        Assert.That(answer.ExitCode, Is.Zero);
        Assert.That(answer.Out, Does.Contain("obstacle.unaddressed").And.Contain("relationship.afterwin").And.Not.Contain("{").And.Not.Contain("["));
        Assert.That(Shell.Run("rules", "--markdown").Out, Does.StartWith("| rule | what it advises | effort |\n| --- | --- | --- |\n| `obstacle.unknown` |"));
    }

    private static Answer Coach(string deal, params string[] options) => Shell.Run(deal, new[] { "coach", "-" }.Concat(options).ToArray());

    private static string Stored(string name, string content)
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, name);
        File.WriteAllText(file, content);
        return file;
    }
}
