using System;
using System.Globalization;
using System.Text.Json;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.WebApi.Rows;

/// <summary>Writes the values of the organisation service as JSON.</summary>
internal static class JsonValue
{
    /// <summary>Writes one value; a date is a moment unless it is said to be a day.</summary>
    public static void Write(Utf8JsonWriter json, object? value, bool isDay = false)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case Money amount: json.WriteNumberValue(amount.Value); break;
            case OptionSetValue choice: json.WriteNumberValue(choice.Value); break;
            case Guid id: json.WriteStringValue(id); break;
            case EntityReference reference: json.WriteStringValue(reference.Id); break;
            case DateTime date: json.WriteStringValue(Date(date, isDay)); break;
            default: throw new InvalidOperationException($"The Web API does not write a {value.GetType().Name}.");
        }
    }

    private static string Date(DateTime date, bool isDay) => date.ToString(isDay ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
