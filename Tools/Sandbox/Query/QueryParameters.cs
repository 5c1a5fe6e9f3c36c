using System.Collections.Generic;
using System.Globalization;

namespace CrmCoach.Sandbox.Query;

/// <summary>The values of a statement, numbered as they are added.</summary>
internal sealed class QueryParameters
{
    private readonly List<object?> values = [];

    /// <summary>Adds a value and answers its place in the SQL.</summary>
    public string Add(object? value)
    {
        values.Add(value);
        return "@" + (values.Count - 1).ToString(CultureInfo.InvariantCulture);
    }

    public object?[] ToArray() => [.. values];
}
