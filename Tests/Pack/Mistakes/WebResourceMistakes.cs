using System.Collections.Generic;
using static CrmCoach.Tests.Pack.Mistake;

namespace CrmCoach.Tests.Pack.Mistakes;

internal static class WebResourceMistakes
{
    private const string Picture = "Solution/WebResources/coach_/img/coach.svg.data.xml";
    private const string Script = "Solution/WebResources/coach_/panel/panel.js.data.xml";
    private const string Page = "WebResources/coach_/panel/panel.html";

    public static readonly IReadOnlyList<Mistake> All =
    [
        Delete("web.file", "WebResources/coach_/img/coach.svg", Picture, "/Name"),
        Write("web.description", "WebResources/coach_/panel/more.js", "\"use strict\";"),
        Set("web.type", Picture, "//WebResourceType", "5"),
        Set("web.filename", Picture, "//FileName", "/WebResources/coach_imgcoachsvg"),
        Write("web.size", "WebResources/coach_/panel/panel.css", "", "Solution/WebResources/coach_/panel/panel.css.data.xml", "/Name"),
        Write(
            "web.size", "WebResources/coach_/panel/panel.css", new string(' ', (5 * 1024 * 1024) + 1),
            "Solution/WebResources/coach_/panel/panel.css.data.xml", "/Name"),
        Add("web.language", Picture, "/WebResource", "<LanguageCode>1033</LanguageCode>", "/LanguageCode"),
        Add(
            "web.dependency", Script, "/WebResource",
            "<DependencyXml>&lt;Dependency&gt;&lt;Library name=\"coach_/strings/coach.1033.resx\"/&gt;&lt;/Dependency&gt;</DependencyXml>",
            "/DependencyXml"),
        Add("web.dependency", Script, "/WebResource", "<DependencyXml>&lt;Dependencies&gt;</DependencyXml>", "/DependencyXml"),
        Write("web.reference", Page, "<!DOCTYPE html><html><head><script src=\"gone.js\"></script></head></html>", node: "gone.js"),
        Write(
            "web.reference", Page, "<!DOCTYPE html><html><head><script src=\"https://cdn.example/x.js\"></script></head></html>",
            node: "cdn.example"),
        Write(
            "web.reference", Page, "<!DOCTYPE html><html><head><link rel=\"stylesheet\" href=\"/WebResources/coach_/panel/panel.css\"></head></html>",
            node: "/WebResources/coach_/panel/panel.css"),
        Write("web.inline", Page, "<!DOCTYPE html><html><head><script>start()</script></head></html>", node: "<script>"),
        Write("web.inline", Page, "<!DOCTYPE html><html><body><button onclick=\"start()\">Start</button></body></html>", node: "onclick"),
        Write("web.picture", "WebResources/coach_/img/coach.svg", "<svg"),
        Write("web.picture", "WebResources/coach_/img/coach.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>run()</script></svg>"),
        Set("web.locked", Script, "//IsCustomizable", "1"),
    ];
}
