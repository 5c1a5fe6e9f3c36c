using System;
using System.IO;
using System.Reflection;
using System.Security;

namespace CrmCoach.Plugins;

/// <summary>
/// The SDK's second assembly, which holds the messages beyond reading and writing rows. The SDK understands an answer of a type of it only once it is loaded,
/// and loads it for those who name one of its types; we name none, so that we build without it.
/// </summary>
internal static class Messages
{
    private const string Name = "Microsoft.Crm.Sdk.Proxy, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35";

    /// <summary>Makes its types known. Where it is not there, nobody answers with one of them.</summary>
    public static void Load()
    {
        try
        {
            Assembly.Load(Name);
        }
        catch (Exception exception) when (exception is IOException or SecurityException)
        {
        }
    }
}
