using System.Collections.Generic;
using System.Linq;

namespace CrmCoach.Pack.Stock;

/// <summary>A stock column: its type as solutions write it, and the values it can have where they are known.</summary>
public sealed record StockColumn(string LogicalName, string Type, IReadOnlyList<string> Values)
{
    public static StockColumn Parse(string text)
    {
        var name = text.Split(':')[0];
        var type = text.Split(':')[1].Split('=');
        return new(name, type[0], type.Skip(1).SelectMany(values => values.Split(',')).ToList());
    }
}
