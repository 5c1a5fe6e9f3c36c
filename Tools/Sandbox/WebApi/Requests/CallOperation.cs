using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
namespace CrmCoach.Sandbox.WebApi.Requests;
internal static class CallOperation { public static Task<IResult> AnswerAsync(WebApiCall call) => throw ODataException.Unsupported(call.Path.Operation!); }
