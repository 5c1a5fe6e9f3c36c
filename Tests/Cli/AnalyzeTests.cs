using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using NUnit.Framework;

namespace CrmCoach.Tests.Cli;

public sealed class AnalyzeTests
{
    private const string Mail =
        """{"id": "m1", "kind": "email", "direction": "incoming", "subject": "RE: Offer", "body": "<p>We can&rsquo;t sign: the board still has to approve it.</p><p>Regards<br>Ann</p>"}""";

    [Test]
    public void Each_activity_gives_a_line_in_the_order_read()
    {
        var answer = Analyze(string.Join("\n", Enumerable.Range(0, 300).Select(i => Mail.Replace("m1", "m" + i))));

        Assert.That(answer.ExitCode, Is.Zero, answer.Error);
        Assert.That(answer.Out.TrimEnd('\n').Split('\n').Select(line => (string)JsonNode.Parse(line)!["id"]!), Is.EqualTo(Enumerable.Range(0, 300).Select(i => "m" + i)));
    }

    [Test]
    public void A_label_comes_with_its_field_and_its_visible_words()
    {
        var answer = Analyze("""{"id": "m1", "kind": "email", "direction": "outgoing", "subject": "Cranes", "body": "<p>Hi Ann,</p><p>I&rsquo;m just <b>checking in</b>, any news?</p>"}""");
        var label = JsonNode.Parse(answer.Out)!["labels"]!.AsArray().Single(label => (string)label!["label"]! == "seller.checkin")!;

        Assert.That((string)label["field"]!, Is.EqualTo("body"));
        Assert.That((string)label["quote"]!, Is.EqualTo("I’m just checking in, any news?"));
    }

    [TestCase("incoming", "Our legal department has redlined the liability clause in your contract.", "obstacle.procurement.raised", "customer", "asserted")]
    [TestCase("outgoing", "What would success look like for you a year from now?", "customer.question", "us", "asked")]
    public void A_label_says_whose_word_it_is_and_how_sure(string direction, string body, string name, string speaker, string certainty)
    {
        var answer = Analyze($$"""{"id": "m1", "kind": "email", "direction": "{{direction}}", "subject": "", "body": "{{body}}"}""");
        var label = JsonNode.Parse(answer.Out)!["labels"]!.AsArray().Single(label => (string)label!["label"]! == name)!;

        Assert.That((string)label["speaker"]!, Is.EqualTo(speaker));
        Assert.That((string)label["certainty"]!, Is.EqualTo(certainty));
    }

    [Test]
    public void A_line_is_the_documented_object_and_nothing_more()
    {
        var answer = Analyze("""{"id": "é\u2028", "kind": "task", "direction": "none", "subject": "", "body": ""}""");

        Assert.That(answer.Out, Is.EqualTo("{\"id\":\"é\\u2028\",\"labels\":[]}\n"));
    }

    [Test]
    public void Other_members_and_missing_texts_are_fine() =>
        Assert.That(Analyze("""{"id": "a", "kind": "note", "labels": [{"label": "x"}], "more": {"a": [1]}}""").Out, Is.EqualTo("{\"id\":\"a\",\"labels\":[]}\n"));

    [Test]
    public void Blank_lines_a_byte_order_mark_and_windows_line_ends_are_passed_over() =>
        Assert.That(Analyze("\uFEFF" + """{"id": "a", "kind": "note"}""" + "\r\n\r\n" + """{"id": "b", "kind": "note"}""" + "\r\n").Out.Split('\n'), Has.Length.EqualTo(3));

    [Test]
    public void Half_of_a_surrogate_pair_is_survived() =>
        Assert.That(Analyze("""{"id": "a\ud83d", "kind": "note", "body": "x \ude00 \n \"y\""}""").ExitCode, Is.Zero);

    [Test]
    public void Nothing_in_gives_nothing_out()
    {
        var answer = Analyze("");

        Assert.That(answer, Is.EqualTo(new Answer(0, "", "")));
    }

    [TestCase("{\"id\": \"a\", \"kind\": \"note\"}\n{\"id\": }", "standard input:2: expected JSON")]
    [TestCase("\n\n[1]", "standard input:3: expected an object, found a list")]
    [TestCase("{\"kind\": \"note\"}", "standard input:1: id: expected a text, found nothing")]
    [TestCase("{\"id\": 7, \"kind\": \"note\"}", "standard input:1: id: expected a text, found the number 7")]
    [TestCase("{\"id\": \"a\"}", "standard input:1: kind: expected email, phonecall")]
    [TestCase("{\"id\": \"a\", \"kind\": \"fax\"}", "standard input:1: kind: expected email, phonecall, appointment, task, note, letter or social, found the text \"fax\"")]
    [TestCase("{\"id\": \"a\", \"kind\": \"note\", \"direction\": \"up\"}", "direction: expected outgoing, incoming or none")]
    [TestCase("{\"id\": \"a\", \"kind\": \"note\", \"body\": []}", "body: expected a text, found a list")]
    [TestCase("{\"id\": \"a\", \"kind\": \"note\"} x", "standard input:1: expected JSON")]
    public void An_error_names_the_line_and_what_was_expected_and_nothing_is_written(string lines, string error)
    {
        var answer = Analyze(lines);

        Assert.That(answer.ExitCode, Is.EqualTo(1));
        Assert.That(answer.Out, Is.Empty);
        Assert.That(answer.Error, Does.Contain(error));
    }

    [Test]
    public void A_file_is_read_by_its_name_and_without_one_standard_input()
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, "activities.jsonl");
        File.WriteAllText(file, Mail);

        Assert.That(Shell.Run("analyze", file).Out, Is.EqualTo(Analyze(Mail).Out));
        Assert.That(Shell.Run(Mail, new[] { "analyze" }).Out, Is.EqualTo(Analyze(Mail).Out));
    }

    [Test]
    public void A_missing_file_is_an_error_of_the_input()
    {
        var answer = Shell.Run("analyze", "no-such-file.jsonl");

        Assert.That(answer.ExitCode, Is.EqualTo(1));
        Assert.That(answer.Error, Does.Contain("no-such-file.jsonl: expected a file that can be read: there is none"));
    }

    private static Answer Analyze(string lines) => Shell.Run(lines, new[] { "analyze", "-" });
}
