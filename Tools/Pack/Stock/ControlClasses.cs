using System;
using System.Collections.Generic;

namespace CrmCoach.Pack.Stock;

/// <summary>Which column types a form control shows, by the control's class id.</summary>
public static class ControlClasses
{
    public const string WebResource = "{9FDF5F91-88B1-47F4-AD53-C11EFC01A01D}";

    public const string Subgrid = "{E7A81278-8635-4D9E-8D4D-59480B391C5B}";

    public const string PartyList = "{CBFB742C-14E7-4A17-96BB-1A13F7F64AA2}";

    /// <summary>What an activity is about.</summary>
    public const string Regarding = "{F3015350-44A2-4AA0-97B5-00166532B5E9}";

    /// <summary>The rich text of an e-mail.</summary>
    public const string EmailBody = "{6F3FB987-393B-4D2D-859F-9D0F0349B6AD}";

    /// <summary>Controls bound to a column, and the types that each takes.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Bound = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["{4273EDBD-AC1D-40D3-9FB2-095C621B552D}"] = ["nvarchar", "primarykey"],
        ["{ADA2203E-B4CD-49BE-9DDF-234642B43B52}"] = ["nvarchar"],
        ["{71716B6C-711E-476C-8AB8-5D11542BFB47}"] = ["nvarchar"],
        ["{E0DECE4B-6FC8-4A8F-A065-082708572369}"] = ["ntext"],
        ["{C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F}"] = ["int"],
        ["{C3EFE0C3-0EC6-42BE-8349-CBD9079DFD8E}"] = ["decimal"],
        ["{533B9E00-756B-4312-95A0-DC888637AC78}"] = ["money"],
        ["{5B773807-9FB2-42DB-97C3-7A91EFF8ADFF}"] = ["datetime"],
        ["{67FAC785-CD58-4F9F-ABB3-4B7DDC6ED5ED}"] = ["bit"],
        ["{3EF39988-22BB-4F0B-BBBE-64B5A3748AEE}"] = ["picklist", "state"],
        ["{4AA28AB7-9C13-4F57-A73D-AD894D048B5F}"] = ["multiselectpicklist"],
        ["{270BD3DB-D9AF-4782-9025-509E298DEC0A}"] = ["lookup", "owner", "customer"],
        [PartyList] = ["partylist"],
        [Regarding] = ["lookup"],
        [EmailBody] = ["ntext"],
        ["{5D68B988-0661-4DB2-BC3E-17598AD3BE6C}"] = ["status"],
    };

    /// <summary>Controls that stand on their own: web resource, subgrid, timeline.</summary>
    public static readonly IReadOnlySet<string> Unbound = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        WebResource, Subgrid, "{06375649-C143-495E-A496-C962E5B4488E}",
    };
}
