using System;
using System.Globalization;

namespace CrmCoach.Cli.Json;

/// <summary>Input that is not what it should be: where, and what was expected. It never leaves the readers, which make an <see cref="InputError"/> of it.</summary>
internal sealed class InputException : Exception
{
    /// <param name="line">The line, from 1.</param>
    /// <param name="path">The JSON path, such as <c>emails[3].senton</c>; empty for the whole text.</param>
    /// <param name="expectation">What was expected and what was found.</param>
    public InputException(int line, string path, string expectation)
        : base(expectation)
    {
        Line = line;
        Path = path;
    }

    public int Line { get; }

    public string Path { get; }
}

/// <summary>An error in an input, in one line for whoever has to correct it.</summary>
/// <param name="Source">The file, or where else the input came from.</param>
/// <param name="Line">The line, from 1; 0 where the input could not be opened.</param>
/// <param name="Path">The JSON path; empty for the whole input.</param>
/// <param name="Expectation">What was expected and what was found.</param>
internal sealed record InputError(string Source, int Line, string Path, string Expectation)
{
    public static InputError Of(string source, InputException exception) => new(source, exception.Line, exception.Path, exception.Message);

    public override string ToString()
    {
        var place = Line > 0 ? Source + ":" + Line.ToString(CultureInfo.InvariantCulture) : Source;
        return Path.Length > 0 ? place + ": " + Path + ": " + Expectation : place + ": " + Expectation;
    }
}
