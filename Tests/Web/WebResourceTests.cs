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

    [Test]
    public void The_form_script_hands_the_client_api_over_whatever_the_frame_does() => Assert.That(NodeTool.Failures("frames.test.js"), Is.Empty);

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
    private const int Kilobyte = 1024;

    private static readonly string[] Pages =
        Directory.GetFiles(WebFolders.Resources, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(WebFolders.Repository, file)).ToArray();

    [Test]
    public void All_script_of_the_panel_together_is_small_as_written_and_smaller_on_the_line()
    {
        var scripts = ScriptsOf("WebResources/coach_/panel/panel.html");
        Assert.That(scripts.Sum(file => new FileInfo(file).Length), Is.LessThan(64 * Kilobyte));
        Assert.That(Compressed(scripts), Is.LessThan(20 * Kilobyte));
    }

    [TestCase("draft")]
    [TestCase("strip")]
    public void A_smaller_page_is_much_smaller(string name) =>
        Assert.That(ScriptsOf($"WebResources/coach_/{name}/{name}.html").Sum(file => new FileInfo(file).Length), Is.LessThan(28 * Kilobyte));

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

    [TestCaseSource(nameof(Pages))]
    public void A_page_loads_every_script_of_its_folder(string page) =>
        Assert.That(ScriptsOf(page).Where(file => Path.GetDirectoryName(file) == FolderOf(page)), Is.EquivalentTo(Directory.GetFiles(FolderOf(page), "*.js")));

    private static string[] ScriptsOf(string page) =>
        [.. Parse(page).QuerySelectorAll("script").Select(one => Path.GetFullPath(Path.Combine(FolderOf(page), one.GetAttribute("src")!)))];

    private static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(WebFolders.Repository, page)));

    private static string FolderOf(string page) => Path.GetFullPath(Path.GetDirectoryName(Path.Combine(WebFolders.Repository, page))!);

    private static long Compressed(string[] files)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, true))
            foreach (var file in files) gzip.Write(File.ReadAllBytes(file));
        return target.Length;
    }
}
