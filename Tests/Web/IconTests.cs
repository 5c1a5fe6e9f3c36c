using System.Linq;
using System.Text.Json;
using NUnit.Framework;

namespace CrmCoach.Tests.Web;

/// <summary>What a list gets for its cells, asked as a list asks: the row as text, and the user's language.</summary>
public sealed class IconTests
{
    private const int English = 1033;
    private const int German = 1031;
    private const int SwissFrench = 4108;
    private const int Japanese = 1041;

    [OneTimeSetUp]
    public void Install() => NodeTool.Install();

    [TestCase(713100001, "atrisk", "At risk")]
    [TestCase(713100002, "attention", "Needs attention")]
    [TestCase(713100003, "ontrack", "On track")]
    [TestCase(713100004, "unknown", "Not enough evidence")]
    public void A_band_has_an_icon_that_exists_and_a_word_for_it(int value, string icon, string words)
    {
        var answer = Ask("band", $$"""{"coach_band":"x","coach_band_Value":{{value}}}""", English);

        Assert.That(answer, Is.EqualTo([$"coach_/views/{icon}.svg", words]));
        Assert.That(System.IO.Path.Combine(WebFolders.Resources, answer[0]), Does.Exist);
    }

    [TestCase(German, "Gefährdet. 80 % des Erfassten gelesen")]
    [TestCase(SwissFrench, "À risque. 80 % des éléments saisis ont été lus")]
    [TestCase(Japanese, "At risk. 80 % of what is recorded could be read")]
    public void The_words_are_the_users_and_tell_how_much_was_read(int language, string words) =>
        Assert.That(Ask("band", """{"coach_band_Value":713100001,"coach_coverage_Value":80}""", language)[1], Is.EqualTo(words));

    [TestCase("""{"coach_trend_Value":713100001,"coach_scorechange_Value":7}""", "up", "Up by 7")]
    [TestCase("""{"coach_trend_Value":713100002,"coach_scorechange":"-12"}""", "down", "Down by 12")]
    [TestCase("""{"coach_trend_Value":713100003}""", "first", "First score")]
    public void A_trend_says_by_how_much(string row, string icon, string words) =>
        Assert.That(Ask("trend", row, English), Is.EqualTo([$"coach_/views/{icon}.svg", words]));

    [TestCase("band", "{}")]
    [TestCase("band", """{"coach_band":null,"coach_band_Value":null}""")]
    [TestCase("trend", "{}")]
    [TestCase("trend", "no row")]
    [TestCase("band", "null")]
    public void A_row_without_a_value_has_no_icon(string function, string row) => Assert.That(Ask(function, row, English), Is.EqualTo(["", ""]));

    private static string[] Ask(string function, string row, int language)
    {
        const string Program =
            "global.window = global; require(process.argv[1]); console.log(JSON.stringify(global.Coach.Icons[process.argv[2]](process.argv[3], +process.argv[4])))";
        var script = System.IO.Path.Combine(WebFolders.Resources, "coach_/views/icons.js");
        var answer = NodeTool.Output("-e", Program, script, function, row, language.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return JsonDocument.Parse(answer).RootElement.EnumerateArray().Select(item => item.GetString()!).ToArray();
    }
}
