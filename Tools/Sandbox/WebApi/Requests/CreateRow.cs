using System.Threading.Tasks;
using CrmCoach.Sandbox.WebApi.Rows;
using Microsoft.AspNetCore.Http;

namespace CrmCoach.Sandbox.WebApi.Requests;

/// <summary><c>POST set</c></summary>
internal static class CreateRow
{
    /// <summary>Creates the row that the body describes; answers with its address alone, or with the row where that is preferred.</summary>
    public static async Task<IResult> AnswerAsync(WebApiCall call)
    {
        var row = new RowReader(call.Tables).Read(call.Table, await call.BodyAsync());
        var id = call.Service.Create(row);
        return WrittenRow.Answer(call, id, StatusCodes.Status201Created);
    }
}
