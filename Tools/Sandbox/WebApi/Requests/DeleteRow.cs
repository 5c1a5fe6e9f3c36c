using Microsoft.AspNetCore.Http;

namespace CrmCoach.Sandbox.WebApi.Requests;

/// <summary><c>DELETE set(id)</c></summary>
internal static class DeleteRow
{
    /// <summary>Deletes the row with what goes with it.</summary>
    public static IResult Answer(WebApiCall call)
    {
        call.Service.Delete(call.Table.LogicalName, call.Id);
        return Results.NoContent();
    }
}
