using System.IO;
using System.IO.Compression;
using System.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NUnit.Framework;

namespace CrmCoach.Tests.Web;

/// <summary>What Microsoft's Solution Checker, a strict content security policy and a slow line ask of what the browser loads.</summary>
public sealed class WebResourceTests
{
    private const string Rules = "Tests/Web/eslint.config.js";

    [OneTimeSetUp]
    public void Install() => NodeTool.Install();

    [Test]
    public void Scripts_hold_to_the_types_of_the_client_api() =>
        Assert.That(NodeTool.Complaints("typescript/bin/tsc", "--project", "Tests/Web/jsconfig.json"), Is.Empty);

    [Test]
    public void Scripts_hold_to_every_rule_of_the_solution_checker() =>
        Assert.That(NodeTool.Complaints("eslint/bin/eslint.js", "--max-warnings", "0", "--config", Rules, "WebResources"), Is.Empty);

    [TestCase("panel/hostile.js", "'use strict';\ndocument.body.innerHTML = 'x';", "no-restricted-properties")]
    [TestCase("panel/mixed.js", "'use strict';\nXrm.Utility.getGlobalContext();", "no-restricted-globals")]
    [TestCase("form/mixed.js", "'use strict';\ndocument.title = 'x';", "no-restricted-globals")]
    [TestCase("form/old.js", "'use strict';\nXrm.Page.getAttribute('name');", "@microsoft/power-apps/")]
    public void The_rules_find_what_they_are_there_for(string name, string script, string rule)
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, "coach_", name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, script + "\n");
        Assert.That(NodeTool.Complaints("eslint/bin/eslint.js", "--config", Rules, file), Does.Contain(rule));
    }
}

/// <summary>What can be said of the files without any tool.</summary>
public sealed class WebResourceFileTests
{
    private static readonly string[] Scripts = Directory.GetFiles(WebFolders.Resources, "*.js", SearchOption.AllDirectories);

    private static readonly string[] Pages =
        Directory.GetFiles(WebFolders.Resources, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(WebFolders.Repository, file)).ToArray();

    [Test]
    public void All_script_together_is_small_as_written_and_smaller_on_the_line()
    {
        Assert.That(Scripts.Sum(file => new FileInfo(file).Length), Is.LessThan(64 * 1024));
        Assert.That(Scripts.Sum(Compressed), Is.LessThan(20 * 1024));
    }

    [TestCaseSource(nameof(Pages))]
    public void A_page_holds_no_script_style_or_handler_of_its_own(string page)
    {
        var document = Parse(page);
        Assert.That(document.QuerySelectorAll("script:not([src]), style, [style], base"), Is.Empty);
        Assert.That(document.All.SelectMany(element => element.Attributes).Where(one => one.Name.StartsWith("on", System.StringComparison.Ordinal)), Is.Empty);
    }

    [TestCaseSource(nameof(Pages))]
    public void A_page_loads_only_files_that_lie_beside_it(string page)
    {
        var document = Parse(page);
        var loaded = document.QuerySelectorAll("[src]").Select(one => one.GetAttribute("src")).Concat(document.QuerySelectorAll("link").Select(one => one.GetAttribute("href")));
        Assert.That(loaded.Where(name => !File.Exists(Path.Combine(FolderOf(page), name!))), Is.Empty);
    }

    [Test]
    public void A_page_loads_every_script_of_its_folder()
    {
        foreach (var page in Pages)
        {
            var loaded = Parse(page).QuerySelectorAll("script").Select(one => one.GetAttribute("src"));
            Assert.That(loaded, Is.EquivalentTo(Directory.GetFiles(FolderOf(page), "*.js").Select(Path.GetFileName)));
        }
    }

    private static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(WebFolders.Repository, page)));

    private static string FolderOf(string page) => Path.GetDirectoryName(Path.Combine(WebFolders.Repository, page))!;

    private static long Compressed(string file)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, true))
            gzip.Write(File.ReadAllBytes(file));
        return target.Length;
    }
}
