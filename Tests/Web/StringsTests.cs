using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NUnit.Framework;

namespace CrmCoach.Tests.Web;

/// <summary>The texts of the pages: the same in every language, and those that the pages ask for.</summary>
public sealed partial class StringsTests
{
    private static readonly string Folder = Path.Combine(WebFolders.Resources, "coach_", "strings");
    private static readonly Dictionary<string, string> English = Read("strings.1033.resx");
    private static readonly string[] Others = [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)!).Where(name => name != "strings.1033.resx")];

    [Test]
    public void There_is_german_french_and_spanish() =>
        Assert.That(Others, Is.EquivalentTo(["strings.1031.resx", "strings.1036.resx", "strings.3082.resx"]));

    [TestCaseSource(nameof(Others))]
    public void Every_language_has_every_text_with_the_same_places(string file)
    {
        var texts = Read(file);
        Assert.That(texts.Keys, Is.EqualTo(English.Keys));
        Assert.That(texts.Where(one => !Places(one.Value).SequenceEqual(Places(English[one.Key]))).Select(one => one.Key), Is.Empty);
    }

    [TestCaseSource(nameof(Others))]
    public void Most_texts_of_another_language_are_not_english(string file)
    {
        var same = Read(file).Count(one => one.Value == English[one.Key]);
        Assert.That(same, Is.LessThan(English.Count / 8));
    }

    [Test]
    public void Every_text_that_a_page_names_is_there()
    {
        var files = Directory.GetFiles(WebFolders.Resources, "*.*", SearchOption.AllDirectories).Where(file => file.EndsWith(".js", System.StringComparison.Ordinal) || file.EndsWith(".html", System.StringComparison.Ordinal));
        var named = files.SelectMany(file => Named().Matches(File.ReadAllText(file))).Select(match => match.Groups["key"].Value).Distinct().ToArray();
        Assert.That(named, Has.Length.GreaterThan(60));
        Assert.That(named.Where(key => !English.ContainsKey(key) && !English.ContainsKey(key + ".other")), Is.Empty);
    }

    [Test]
    public void No_text_shouts() => Assert.That(English.Values.Where(text => text.Contains('!')), Is.Empty);

    private static Dictionary<string, string> Read(string file) =>
        XElement.Load(Path.Combine(Folder, file)).Elements("data").ToDictionary(one => one.Attribute("name")!.Value, one => one.Element("value")!.Value);

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex("""(?:\b(?:word|count|quiet)\('|data-word=")(?<key>[a-zA-Z0-9.]+)(?:'[,)]|")""")]
    private static partial Regex Named();
}
