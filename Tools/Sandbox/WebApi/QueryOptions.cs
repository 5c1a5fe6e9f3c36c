using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.AspNetCore.Http;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>The query options of one request, as written. An option that is not known is refused.</summary>
internal sealed record QueryOptions
{
    private static readonly string[] Known =
        ["$select", "$filter", "$orderby", "$top", "$count", "$expand", "$skiptoken", "fetchXml", "savedQuery"];

    /// <summary>Properties to return, or null for all.</summary>
    public IReadOnlyList<string>? Select { get; init; }

    public string? Filter { get; init; }

    public string? OrderBy { get; init; }

    /// <summary>At most this many rows, 1 or more.</summary>
    public int? Top { get; init; }

    /// <summary>Whether the answer says how many rows match.</summary>
    public bool Count { get; init; }

    public IReadOnlyList<Expansion> Expand { get; init; } = [];

    /// <summary>Which page this is; from a next link.</summary>
    public SkipToken? SkipToken { get; init; }

    public string? FetchXml { get; init; }

    /// <summary>A view whose query is to be run.</summary>
    public Guid? SavedQuery { get; init; }

    /// <summary>Reads the options of a request.</summary>
    public static QueryOptions Of(IQueryCollection query)
    {
        foreach (var name in query.Keys)
            if (Array.IndexOf(Known, name) < 0)
                throw ODataException.Unsupported($"the query option '{name}'; it knows {string.Join(", ", Known)}");
        return new QueryOptions
        {
            Select = Names(Single(query, "$select")),
            Filter = Single(query, "$filter"),
            OrderBy = Single(query, "$orderby"),
            Top = TopOf(Single(query, "$top")),
            Count = CountOf(Single(query, "$count")),
            Expand = Expansion.Parse(Single(query, "$expand")),
            SkipToken = Single(query, "$skiptoken") is { } token ? WebApi.SkipToken.Parse(token) : null,
            FetchXml = Single(query, "fetchXml"),
            SavedQuery = SavedQueryOf(Single(query, "savedQuery")),
        };
    }

    private static string? Single(IQueryCollection query, string name)
    {
        var values = query[name];
        if (values.Count > 1)
            throw ODataException.BadQuery($"Query option '{name}' was specified more than once, but it must be specified at most once.");
        return values.Count == 0 || string.IsNullOrWhiteSpace(values[0]) ? null : values[0];
    }

    private static string[]? Names(string? list) =>
        list?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToArray();

    private static int? TopOf(string? text) => text switch
    {
        null => null,
        _ when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var top) && top > 0 => top,
        _ => throw ODataException.BadQuery($"Invalid value '{text}' for $top: a whole number from 1 was expected."),
    };

    private static bool CountOf(string? text) => text switch
    {
        null or "false" => false,
        "true" => true,
        _ => throw ODataException.BadQuery($"Invalid value '{text}' for $count: true or false was expected."),
    };

    private static Guid? SavedQueryOf(string? text) => text switch
    {
        null => null,
        _ when Guid.TryParse(text, out var id) => id,
        _ => throw ODataException.BadQuery($"Invalid value '{text}' for savedQuery: the id of a view was expected."),
    };
}
