using System.Linq;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>The <c>@odata.context</c> of an answer: which set it is of and which of its properties it holds.</summary>
internal static class ContextAddress
{
    /// <summary>The address for what was selected and expanded.</summary>
    public static string Of(WebApiCall call, QueryOptions options)
    {
        var expanded = options.Expand.Select(one => $"{one.Navigation}({string.Join(',', one.Select ?? [])})");
        var properties = string.Join(',', (options.Select ?? []).Concat(expanded));
        return $"{call.Root}$metadata#{call.Table.EntitySetName}{(properties.Length == 0 ? "" : $"({properties})")}";
    }
}
