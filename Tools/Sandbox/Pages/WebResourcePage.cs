using System;
using CrmCoach.Sandbox.Pages.Html;

namespace CrmCoach.Sandbox.Pages;

/// <summary>A page of a solution that stands on no form: from a site map or a dashboard. As on the platform it is given no client API.</summary>
internal sealed class WebResourcePage(PageRequest request)
{
    public Page Render(string name, string? data)
    {
        if (!request.WebResources.Exists(name))
            throw PageException.NotFound($"There is no web resource '{name}'.");
        return request.Shell(name, null).Around(new Element("article").With("class", "whole").Add(Frame(request, name, name, data)));
    }

    /// <summary>Where a page is.</summary>
    public static string Address(string name) => $"/main.aspx?pagetype=webresource&webresourceName={Uri.EscapeDataString(name)}";

    /// <summary>The frame with the web resource in it.</summary>
    public static Element Frame(PageRequest request, string name, string title, string? data) => new Element("iframe").With("title", title)
        .With("src", request.WebResources.BasePath + name + (string.IsNullOrEmpty(data) ? "" : "?data=" + Uri.EscapeDataString(data)));
}
