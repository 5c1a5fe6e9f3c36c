using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace CrmCoach.Sandbox.Demo;

/// <summary>The sample organisation: its users and business units, and its deals.</summary>
internal sealed record SampleFolder(SampleFile Organisation, IReadOnlyList<SampleFile> Deals)
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["accounts"] = "accountid",
        ["businessunits"] = "businessunitid",
        ["contacts"] = "contactid",
        ["systemusers"] = "systemuserid",
    };

    /// <summary>The present of the sample: that of its deals.</summary>
    public DateTime AsOf => Deals.Select(deal => deal.AsOf).Max() ?? throw new DemoException("The deals of the sample say no 'asOf'.");

    /// <summary>Reads a folder with <c>organisation.json</c> and <c>deals/*.json</c>.</summary>
    public static SampleFolder Read(string folder)
    {
        var organisation = Path.Combine(folder, "organisation.json");
        var deals = Path.Combine(folder, "deals");
        if (!File.Exists(organisation) || !Directory.Exists(deals))
            throw new DemoException($"{folder} holds no sample: organisation.json and deals/*.json were expected.");
        var files = Directory.GetFiles(deals, "*.json").Order(StringComparer.Ordinal).Select(SampleFile.Read).ToArray();
        return files.Length > 0 ? new SampleFolder(SampleFile.Read(organisation), files) : throw new DemoException($"{deals} holds no deal.");
    }

    /// <summary>Which entity set each id of the people and companies is of, so that lookups to several tables find theirs.</summary>
    public IReadOnlyDictionary<Guid, string> PeopleAndCompanies()
    {
        var directory = new Dictionary<Guid, string>();
        foreach (var file in Deals.Prepend(Organisation))
            foreach (var (set, key) in Keys)
                foreach (var row in file.Rows(set))
                    directory[SampleRow.IdOf(row, key)] = set;
        return directory;
    }
}
