using System.Collections.Generic;
using static CrmCoach.Tests.Pack.Mistake;

namespace CrmCoach.Tests.Pack.Mistakes;

internal static class CustomApiMistakes
{
    private const string Folder = "Solution/customapis/coach_ScoreOpportunity/";
    private const string Api = Folder + "customapi.xml";
    private const string AsOf = Folder + "customapirequestparameters/AsOf/customapirequestparameter.xml";
    private const string Score = Folder + "customapiresponseproperties/Score/customapiresponseproperty.xml";

    public static readonly IReadOnlyList<Mistake> All =
    [
        Set("api.class", Api, "//plugintypeexportkey", "11111111-2222-5333-8444-555555555555", "/plugintypeid"),
        Set("api.binding", Api, "//boundentitylogicalname", "deal"),
        Set("api.name", AsOf, "//name", "AsOf"),
        Set("api.action", Api, "//isfunction", "1"),
        Set("api.steps", Api, "//iscustomizable", "1"),
        Set("api.type", AsOf, "//type", "13"),
        Set("api.type", AsOf, "//type", "5"),
        Add("api.optional", Score, "/*", "<isoptional>1</isoptional>", "/isoptional"),
        Remove("api.optional", AsOf, "//isoptional", "/customapirequestparameter"),
        Set("api.reserved", AsOf, "/*/@uniquename", "Target"),
        Move(
            "api.orphan", AsOf, "Solution/customapis/coach_Score/customapirequestparameters/AsOf/customapirequestparameter.xml",
            node: "/customapirequestparameter"),
    ];
}
