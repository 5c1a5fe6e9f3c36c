using System.Collections.Generic;
using System.Linq;

namespace CrmCoach.Sandbox.Pages.Html;

/// <summary>What every page has around its content: the bar with the organisation and the user, the navigation, and the scripts.</summary>
/// <param name="title">The page's title.</param>
/// <param name="frame">Who looks and where the navigation leads.</param>
internal sealed class Shell(string title, ShellFrame frame)
{
    /// <summary>What the page's scripts are told, as JSON; null where there are none.</summary>
    public string? Context { get; init; }

    /// <summary>The page's script below <c>/sandbox/</c>; null where it has none.</summary>
    public string? Script { get; init; }

    /// <summary>The whole page around some content.</summary>
    public Page Around(Element content, int status = 200) => new(
        new Element("html").With("lang", "en").Add(Head()).Add(new Element("body").Add(Bar()).Add(new Element("div").With("class", "app").Add(Navigation()).Add(Content(content)))),
        status);

    private Element Head()
    {
        var head = new Element("head")
            .Add(new Element("meta").With("charset", "utf-8"))
            .Add(new Element("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"))
            .Add(new Element("meta").With("name", "color-scheme").With("content", "light dark"))
            .Add(new Element("title").Text($"{title} – {frame.OrganisationName}"))
            .Add(new Element("link").With("rel", "icon").With("href", "/sandbox/icon.svg"))
            .Add(new Element("link").With("rel", "stylesheet").With("href", "/sandbox/page.css"));
        if (Context is not null)
            head.Add(new Element("meta").With("name", "sandbox-page").With("content", Context));
        head.Add(Module("shell.js"));
        return Script is null ? head : head.Add(Module(Script));
    }

    private static Element Module(string file) => new Element("script").With("type", "module").With("src", "/sandbox/" + file);

    private Element Bar() => new Element("header").With("class", "bar")
        .Add(new Element("a").With("class", "skip").With("href", "#main").Text("Skip to the content"))
        .Add(new Element("a").With("class", "brand").With("href", "/").Text(frame.OrganisationName))
        .Add(UserPicker());

    private Element UserPicker() => new Element("form").With("class", "user").With("method", "post").With("action", "/signin")
        .Add(new Element("label").With("for", "user").Text("Signed in as"))
        .Add(new Element("select").With("id", "user").With("name", "user").Flag("data-submit").Add(frame.Users.Select(User)))
        .Add(new Element("button").With("type", "submit").Text("Switch"));

    private Element User(ShellLink user) =>
        new Element("option").With("value", user.Address).Flag("selected", user.IsCurrent).Text(user.Label);

    private Element Navigation() => new Element("nav").With("aria-label", "Tables")
        .Add(frame.Navigation.GroupBy(link => link.Group).SelectMany(Group));

    private static IEnumerable<Element> Group(IGrouping<string?, ShellLink> links)
    {
        if (links.Key is { Length: > 0 } name)
            yield return new Element("h2").Text(name);
        yield return new Element("ul").Add(links.Select(Link));
    }

    private static Element Link(ShellLink link) => new Element("li")
        .Add(new Element("a").With("href", link.Address).With("aria-current", link.IsCurrent ? "page" : null).Text(link.Label));

    private static Element Content(Element content) => new Element("main").With("id", "main").With("tabindex", "-1")
        .Add(new Element("ul").With("id", "notifications").With("role", "status"))
        .Add(content);
}

/// <summary>What the shell shows around a page.</summary>
internal sealed record ShellFrame(string OrganisationName, IReadOnlyList<ShellLink> Navigation, IReadOnlyList<ShellLink> Users);

/// <summary>One link or choice of the shell.</summary>
internal sealed record ShellLink(string Label, string Address, bool IsCurrent)
{
    /// <summary>The heading that it stands under, or null.</summary>
    public string? Group { get; init; }
}
