using System;
using System.IO;
using CrmCoach.Cli.Json;

namespace CrmCoach.Cli.Commands;

/// <summary>Opens what a command is to read.</summary>
internal static class Input
{
    /// <summary>How standard input is called in errors.</summary>
    public const string StandardInput = "standard input";

    /// <summary>The whole content of a file or, for <c>-</c>, of standard input; null with an error where it cannot be read.</summary>
    public static byte[]? ReadAll(string file, Terminal terminal, out InputError? error)
    {
        error = null;
        try
        {
            return file == "-" ? ReadAll(terminal.In) : File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error = new InputError(NameOf(file), 0, "", "expected a file that can be read: " + Reason(exception, file));
            return null;
        }
    }

    public static string NameOf(string file) => file == "-" ? StandardInput : file;

    private static string Reason(Exception exception, string file) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is none",
        UnauthorizedAccessException when Directory.Exists(file) => "it is a folder",
        _ => exception.Message,
    };

    private static byte[] ReadAll(Stream stream)
    {
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
