using System;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using CrmCoach.Sandbox.Pages.Dashboards;
using CrmCoach.Sandbox.Pages.Forms;
using CrmCoach.Sandbox.Pages.Html;
using CrmCoach.Sandbox.Pages.Timeline;
using CrmCoach.Sandbox.Serving;
using CrmCoach.Sandbox.WebApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace CrmCoach.Sandbox.Pages;

/// <summary>The pages: start, views, forms, web resources, and who one is.</summary>
internal sealed class PageEndpoint(Organisation organisation, CallerIdentity callers, WebResources webResources, ILogger logger)
{
    private const string AppCookie = "sandbox-app";

    /// <summary>Adds the pages to a site.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", http => Answer(http, Home));
        routes.MapGet("/main.aspx", http => Answer(http, ViewOrForm));
        routes.MapGet("/timeline", http => Answer(http, Timeline));
        routes.MapGet("/apps/uniquename/{name}", OpenApp);
        routes.MapPost("/signin", (Delegate)SignInAsync);
        routes.MapGet("/sandbox/{**path}", (string path) => PageContent.Answer(path));
        routes.MapGet("/WebResources/ClientGlobalContext.js.aspx", GlobalContext);
        routes.MapGet("/{version}/WebResources/ClientGlobalContext.js.aspx", GlobalContext);
        routes.MapGet("/WebResources/{**name}", (HttpContext http, string name) => webResources.Answer(http, name));
        routes.MapGet("/{version}/WebResources/{**name}", (HttpContext http, string name) => webResources.Answer(http, name));
    }

    private static Page Home(PageRequest request, IQueryCollection query) => new HomePage(request).Render();

    private static Page ViewOrForm(PageRequest request, IQueryCollection query) => query["pagetype"].ToString() switch
    {
        "dashboard" => new DashboardPage(request).Render(query["id"].ToString() is { Length: > 0 } id ? Id("id", id) : null),
        "webresource" => new WebResourcePage(request).Render(query["webresourceName"].ToString(), query["data"]),
        "" or "entitylist" or "entityrecord" => Rows(request, query),
        var other => throw PageException.BadAddress($"pagetype={other} is none that the sandbox has: entitylist, entityrecord, dashboard, webresource."),
    };

    private static Page Rows(PageRequest request, IQueryCollection query)
    {
        var table = query["etn"].ToString();
        if (table.Length == 0)
            throw PageException.BadAddress("The address names no table: etn=opportunity was expected.");
        if (query.TryGetValue("extraqs", out var filling))
            return new FormPage(request).RenderNew(table, filling.ToString());
        return query["id"].ToString() is { Length: > 0 } id
            ? new FormPage(request).Render(table, Id("id", id), query["tab"], query["formid"].ToString() is { Length: > 0 } form ? Id("formid", form) : null)
            : new ViewPage(request, request.Views).Render(table, query["viewid"].ToString() is { Length: > 0 } view ? Id("viewid", view) : null);
    }

    private static Page Timeline(PageRequest request, IQueryCollection query) =>
        new(TimelineList.Render(request.Service, Id("id", query["id"].ToString())));

    private static Guid Id(string name, string text) =>
        Guid.TryParse(text, out var id) ? id : throw PageException.BadAddress($"{name}={text} is no id: a GUID was expected.");

    private static async Task<IResult> SignInAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true };
        http.Response.Cookies.Append(CallerIdentity.Cookie, form["user"].ToString(), options);
        var back = http.Request.GetTypedHeaders().Referer?.PathAndQuery;
        return Results.LocalRedirect(back ?? "/");
    }

    private IResult GlobalContext(HttpContext http)
    {
        var context = new PageRequest(organisation, webResources, callers.Of(http.Request), $"{http.Request.Scheme}://{http.Request.Host}").Context();
        http.Response.Headers.CacheControl = "no-store";
        return Results.Text(PageContent.Text("client-global-context.js").Replace("$page", context, StringComparison.Ordinal), "text/javascript; charset=utf-8");
    }

    private async Task Answer(HttpContext http, Func<PageRequest, IQueryCollection, Page> render)
    {
        var url = $"{http.Request.Scheme}://{http.Request.Host}";
        var request = new PageRequest(organisation, webResources, callers.Of(http.Request), url, AppOf(http), AddressOf(http.Request));
        await Rendered(http, request, render).ExecuteAsync(http);
    }

    /// <summary>The app that the address names is kept, so that the pages opened from it are the app's too.</summary>
    private static string? AppOf(HttpContext http)
    {
        if (!http.Request.Query.TryGetValue("appid", out var named))
            return http.Request.Cookies[AppCookie];
        http.Response.Cookies.Append(AppCookie, named.ToString(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true });
        return named;
    }

    private static string AddressOf(HttpRequest request)
    {
        var address = request.Path + request.QueryString;
        var app = address.IndexOf("&appid=", StringComparison.Ordinal);
        return app < 0 ? address : address[..app];
    }

    /// <summary>The first place of an app, as the platform opens it.</summary>
    private IResult OpenApp(HttpContext http, string name)
    {
        var app = new PageRequest(organisation, webResources, callers.Of(http.Request), "").Apps.Find(name);
        return app is { Places.Count: > 0 } ? Results.LocalRedirect(app.Places[0].Address) : Results.NotFound();
    }

    private Page Rendered(HttpContext http, PageRequest request, Func<PageRequest, IQueryCollection, Page> render)
    {
        try
        {
            return render(request, http.Request.Query);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Failed(request, failure);
        }
    }

    private Page Failed(PageRequest request, Exception failure)
    {
        var (status, message) = failure switch
        {
            PageException page => (page.Status, page.Message),
            FormException form => (HttpStatusCode.InternalServerError, form.Message),
            _ => (Faults.Of(failure).Status, Faults.Of(failure).Message),
        };
        if (status == HttpStatusCode.InternalServerError)
            logger.LogError(failure, "A page failed.");
        var content = new Element("article").With("class", "failure")
            .Add(new Element("h1").Text("This page cannot be shown"))
            .Add(new Element("p").Text(message))
            .Add(new Element("p").Add(new Element("a").With("href", "/").Text("Back to the start")));
        return request.Shell("Error", null).Around(content, (int)status);
    }
}
