using System.Threading.Tasks;
using CrmCoach.Sandbox.WebApi.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk.Messages;

namespace CrmCoach.Sandbox.WebApi.Requests;

/// <summary><c>PATCH set(id)</c>: changes a row, or creates it with this id where it does not exist and <c>If-Match: *</c> does not forbid it.</summary>
internal static class UpdateRow
{
    /// <summary>Writes the columns that the body has.</summary>
    public static async Task<IResult> AnswerAsync(WebApiCall call)
    {
        var mustExist = MustExist(call.Http.Request);
        var row = new RowReader(call.Tables).Read(call.Table, await call.BodyAsync());
        row.Id = call.Id;
        row[call.Table.PrimaryIdColumn] = call.Id;
        if (mustExist)
            call.Service.Update(row);
        var isNew = !mustExist && ((UpsertResponse)call.Service.Execute(new UpsertRequest { Target = row })).RecordCreated;
        return WrittenRow.Answer(call, call.Id, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static bool MustExist(HttpRequest request)
    {
        if (request.Headers.IfNoneMatch.Count > 0)
            throw ODataException.Unsupported("PATCH with If-None-Match");
        return request.Headers.IfMatch.ToString() switch
        {
            "" => false,
            "*" => true,
            var match => throw ODataException.Unsupported($"If-Match: {match}; it knows If-Match: *"),
        };
    }
}
