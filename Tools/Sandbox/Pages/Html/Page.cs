using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace CrmCoach.Sandbox.Pages.Html;

/// <summary>A whole HTML page as an answer.</summary>
/// <param name="root">Its <c>html</c> element.</param>
/// <param name="status">The HTTP status.</param>
internal sealed class Page(Element root, int status = StatusCodes.Status200OK) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var text = new StringWriter();
        await text.WriteAsync("<!DOCTYPE html>");
        root.WriteTo(text);
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers.CacheControl = "no-store";
        await httpContext.Response.WriteAsync(text.ToString(), httpContext.RequestAborted);
    }
}
