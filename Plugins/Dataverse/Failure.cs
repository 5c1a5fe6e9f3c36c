using System;
using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins;

/// <summary>What went wrong, told without the fault's message: it may repeat what a row says.</summary>
internal static class Failure
{
    private const int NoSuchRow = unchecked((int)0x80040217);
    private const int Unprivileged = unchecked((int)0x80040220);
    private const int NoAccess = unchecked((int)0x80048306);

    private static readonly int[] Passing =
    {
        unchecked((int)0x80044150), // an error of the database, such as a deadlock
        unchecked((int)0x80044151), // the database took too long
        unchecked((int)0x80048573), // throttled queries
        unchecked((int)0x80048574),
        unchecked((int)0x80048575),
        unchecked((int)0x80060882), // somebody wrote the row since we read it
        unchecked((int)0x80072321), // too much work at once
        unchecked((int)0x80072322),
        unchecked((int)0x80072326),
    };

    /// <summary>Whether the same work may well succeed a little later.</summary>
    public static bool IsPassing(Exception exception) =>
        exception is TimeoutException || (FaultCode(exception) is int code && Array.IndexOf(Passing, code) >= 0);

    /// <summary>The row does not exist.</summary>
    public static bool IsMissing(Exception exception) => FaultCode(exception) == NoSuchRow;

    /// <summary>The user has no right to do that, to any row of the table or to this one.</summary>
    public static bool IsForbidden(Exception exception) => FaultCode(exception) is Unprivileged or NoAccess;

    /// <summary>The fault's code, or what kind of exception it is.</summary>
    public static string Code(Exception exception) =>
        FaultCode(exception) is int code ? "0x" + code.ToString("x8", CultureInfo.InvariantCulture) : exception.GetType().Name;

    /// <summary>For the trace: code and place.</summary>
    public static string Describe(Exception exception) => Code(exception) + Environment.NewLine + exception.StackTrace;

    private static int? FaultCode(Exception exception) => (exception as FaultException<OrganizationServiceFault>)?.Detail?.ErrorCode;
}
