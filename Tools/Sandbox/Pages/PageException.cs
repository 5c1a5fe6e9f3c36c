using System;
using System.Net;

namespace CrmCoach.Sandbox.Pages;

/// <summary>A page that cannot be shown; the message is for the person in front of it.</summary>
internal sealed class PageException(HttpStatusCode status, string message) : Exception(message)
{
    /// <summary>The HTTP status of the page that says so.</summary>
    public HttpStatusCode Status { get; } = status;

    /// <summary>The address names something that does not exist.</summary>
    public static PageException NotFound(string message) => new(HttpStatusCode.NotFound, message);

    /// <summary>The address is not one of a page.</summary>
    public static PageException BadAddress(string message) => new(HttpStatusCode.BadRequest, message);

    /// <summary>What is imported cannot be shown.</summary>
    public static PageException Broken(string message) => new(HttpStatusCode.InternalServerError, message);
}
