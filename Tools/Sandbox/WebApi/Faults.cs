using System;
using System.Globalization;
using System.Net;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>Turns what went wrong into the error that Dataverse would send.</summary>
internal static class Faults
{
    private const int NotFound = unchecked((int)0x80040217);
    private const int NoPrivilege = unchecked((int)0x80040220);
    private const int NoAccess = unchecked((int)0x80040221);
    private const int DuplicateKey = unchecked((int)0x80040237);
    private const int PluginRefused = unchecked((int)0x80040265);

    /// <summary>The error of a failure. What is unexpected says so and nothing more: its text is not for clients.</summary>
    public static ODataException Of(Exception failure) => failure switch
    {
        ODataException error => error,
        FaultException<OrganizationServiceFault> fault => new(StatusOf(fault.Detail.ErrorCode), Hex(fault.Detail.ErrorCode), fault.Detail.Message),
        InvalidPluginExecutionException refusal => new(HttpStatusCode.BadRequest, Hex(PluginRefused), refusal.Message),
        _ => new(HttpStatusCode.InternalServerError, "0x80040216", "An unexpected error occurred."),
    };

    private static HttpStatusCode StatusOf(int code) => code switch
    {
        NotFound => HttpStatusCode.NotFound,
        NoPrivilege or NoAccess => HttpStatusCode.Forbidden,
        DuplicateKey => HttpStatusCode.PreconditionFailed,
        _ => HttpStatusCode.BadRequest,
    };

    private static string Hex(int code) => "0x" + code.ToString("x8", CultureInfo.InvariantCulture);
}
