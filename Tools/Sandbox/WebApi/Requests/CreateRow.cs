using System.Threading.Tasks;
using CrmCoach.Sandbox.WebApi.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.WebApi.Requests;

/// <summary><c>POST set</c></summary>
internal static class CreateRow
{
    /// <summary>Creates the row that the body describes.</summary>
    public static async Task<IResult> AnswerAsync(WebApiCall call)
    {
        var body = await call.BodyAsync();
        return Create(call, new RowReader(call.Tables).Read(call.Table, body));
    }

    /// <summary>Creates a row; answers with its address alone, or with the row where that is preferred.</summary>
    public static IResult Create(WebApiCall call, Entity row)
    {
        var id = call.Service.Create(row);
        return WrittenRow.Answer(call, id, StatusCodes.Status201Created);
    }
}
