using System;
using System.Net;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>A request that cannot be answered: becomes the error document and HTTP status that Dataverse would send.</summary>
internal sealed class ODataException(HttpStatusCode status, string code, string message) : Exception(message)
{
    /// <summary>The HTTP status of the answer.</summary>
    public HttpStatusCode Status { get; } = status;

    /// <summary>The error code as Dataverse writes it, for example <c>0x80040217</c>.</summary>
    public string Code { get; } = code;

    /// <summary>The address or its query options say something that the service does not understand.</summary>
    public static ODataException BadQuery(string message) => new(HttpStatusCode.BadRequest, "0x80060888", message);

    /// <summary>The body says something that the table does not have or take.</summary>
    public static ODataException BadBody(string message) => new(HttpStatusCode.BadRequest, "0x80048d19", "Error identified in Payload provided by the user: " + message);

    /// <summary>The address names an entity set, an operation or a property that does not exist.</summary>
    public static ODataException NoResource(string segment) =>
        new(HttpStatusCode.NotFound, "0x8006088a", $"Resource not found for the segment '{segment}'.");

    /// <summary>No row has this id.</summary>
    public static ODataException NoRow(string table, Guid id) =>
        new(HttpStatusCode.NotFound, "0x80040217", $"Entity '{table}' With Id = {id} Does Not Exist");

    /// <summary>Dataverse knows it, the sandbox does not: refused, never approximated.</summary>
    public static ODataException Unsupported(string what) =>
        new(HttpStatusCode.NotImplemented, "0x80040203", $"The sandbox does not answer {what}.");
}
