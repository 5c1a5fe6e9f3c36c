using System.IO;
using NUnit.Framework;

namespace CrmCoach.Tests.Cli;

public sealed class PlaybookTests
{
    [Test]
    public void Every_setting_is_written_with_its_meaning_and_can_be_read_again()
    {
        var answer = Shell.Run("playbook");

        Assert.That(answer.ExitCode, Is.Zero);
        Assert.That(answer.Out, Does.Contain("\nrules.focus.pitch = on\n").And.Contain("\nthresholds.silenceDays = 21\n"));
        Assert.That(Shell.Run(answer.Out, new[] { "playbook", "-" }).Out, Is.EqualTo(answer.Out));
    }

    [Test]
    public void A_playbook_that_is_none_is_refused_line_by_line()
    {
        var answer = Shell.Run("quiet.done = 3\nquiet.later = soon\n", new[] { "playbook", "-" });

        Assert.That(answer.ExitCode, Is.EqualTo(1));
        Assert.That(answer.Out, Is.Empty);
        Assert.That(answer.Error, Is.EqualTo("crmcoach: standard input:2: quiet.later: expected a whole number from 0 to 730, found \"soon\"\n"));
    }

    [Test]
    public void A_deal_is_judged_by_the_playbook_that_is_named()
    {
        var deal = Stored("judged.json", DealJson.Deal);
        var strict = Stored("strict.txt", "weights.onTrackFrom = 100\nweights.needsAttentionFrom = 99\n");

        Assert.That(Shell.Run("coach", deal, "--json", "--playbook", strict).Out, Does.Contain("\"band\":\"atRisk\"").Or.Contain("\"band\":\"notEnoughEvidence\""));
        Assert.That(Shell.Run("coach", deal, "--json", "--playbook", strict).Out, Is.Not.EqualTo(Shell.Run("coach", deal, "--json").Out));
    }

    [Test]
    public void Advice_is_given_in_the_language_that_is_named() =>
        Assert.That(Shell.Run("coach", Stored("spoken.json", DealJson.Deal), "--json", "--language", "de").Out, Does.Match("\"do\":\"[^\"]* Sie "));

    [Test]
    public void A_playbook_that_is_missing_is_named()
    {
        var answer = Shell.Run("coach", Stored("deal.json", DealJson.Deal), "--playbook", "missing.txt");

        Assert.That(answer.ExitCode, Is.EqualTo(1));
        Assert.That(answer.Error, Is.EqualTo("crmcoach: missing.txt: expected a file that can be read: there is none\n"));
    }

    private static string Stored(string name, string content)
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "playbook-" + name);
        File.WriteAllText(path, content);
        return path;
    }
}
