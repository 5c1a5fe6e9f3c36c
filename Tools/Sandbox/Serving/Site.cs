using System;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using CrmCoach.Sandbox.Pages;
using CrmCoach.Sandbox.WebApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CrmCoach.Sandbox.Serving;

/// <summary>An organisation's web site: its Web API and its pages, reachable from this machine only.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly WebApplication application;

    private Site(WebApplication application, Uri wanted)
    {
        this.application = application;
        var bound = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Address = new UriBuilder(wanted) { Port = new Uri(bound).Port }.Uri.ToString().TrimEnd('/');
    }

    /// <summary>Where the site is, for example <c>http://localhost:5080</c>.</summary>
    public string Address { get; }

    /// <summary>Starts a site.</summary>
    /// <param name="organisation">What it serves.</param>
    /// <param name="address"><c>http://localhost:</c> and a port; 0 takes a free one.</param>
    /// <param name="defaultUser">Who someone is that has not signed in; the head of sales, where there is one, where null.</param>
    /// <param name="webResourceFolder">A folder whose files are served instead of the imported web resources of the same name; null for none.</param>
    public static async Task<Site> StartAsync(
        Organisation organisation, string address, Guid? defaultUser = null, string? webResourceFolder = null)
    {
        var wanted = new Uri(address);
        if (!wanted.IsLoopback)
            throw new ArgumentException("The sandbox has no passwords and so listens on this machine only.", nameof(address));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft", LogLevel.None);
        builder.Services.AddSingleton<IHostLifetime, SilentLifetime>();
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, wanted.Port));
        var application = builder.Build();
        Map(application, organisation, new CallerIdentity(organisation, defaultUser), new WebResources(organisation, webResourceFolder));
        await application.StartAsync();
        return new Site(application, wanted);
    }

    /// <summary>Waits until someone wants to stop.</summary>
    public static Task UntilAsync(CancellationToken cancellation)
    {
        var stopped = new TaskCompletionSource();
        cancellation.Register(stopped.SetResult);
        return stopped.Task;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
    }

    private static void Listen(KestrelServerOptions kestrel, int port)
    {
        if (port == 0)
            kestrel.Listen(IPAddress.Loopback, 0);
        else
            kestrel.ListenLocalhost(port);
    }

    private static void Map(WebApplication application, Organisation organisation, CallerIdentity callers, WebResources webResources)
    {
        application.Use((http, next) => Guard.Check(http, new(next)));
        new WebApiEndpoint(organisation, callers, application.Logger).Map(application);
        new PageEndpoint(organisation, callers, webResources, application.Logger).Map(application);
    }

    /// <summary>Leaves Ctrl+C to the program that started the site.</summary>
    private sealed class SilentLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
