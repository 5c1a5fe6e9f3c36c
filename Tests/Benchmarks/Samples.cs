using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CrmCoach.Cli.Deals;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Benchmarks;

/// <summary>The sample organisation's deals and texts.</summary>
internal static class Samples
{
    public static IReadOnlyList<DealRecords> Deals() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "Tools", "Sample", "deals"), "*.json").Order(StringComparer.Ordinal).Select(Read).ToArray();

    public static IReadOnlyList<ActivityText> Texts() => Deals().SelectMany(deal => deal.Activities).Select(ActivityMapping.TextOf).ToArray();

    /// <summary>A deal with this many activities: those of all samples, over and over, each with an id and words of its own.</summary>
    public static DealRecords DealOf(int activities)
    {
        var deals = Deals();
        var pool = deals.SelectMany(deal => deal.Activities).ToArray();
        return new DealRecords(deals[0].Opportunity)
        {
            Accounts = deals[0].Accounts,
            Contacts = deals.SelectMany(deal => deal.Contacts).ToArray(),
            Users = deals[0].Users,
            Obstacles = deals[0].Obstacles,
            Activities = Enumerable.Range(0, activities).Select(i => Copy(pool[i % pool.Length], i)).ToArray(),
        };
    }

    private static ActivityRecord Copy(ActivityRecord original, int number) => new(original.Table, new Renumbered(original.Row, number), original.Parties);

    private static DealRecords Read(string path) => DealFileReader.TryRead(path, File.ReadAllBytes(path), out var deal, out var error)
        ? deal.Records
        : throw new InvalidDataException(error!.ToString());

    private sealed class Renumbered(IRecord row, int number) : IRecord
    {
        private readonly Guid _id = new(number + 1, 0, 0, new byte[8]);

        public string? Text(string column) => column is "description" or "notetext" ? row.Text(column) + " No. " + number : row.Text(column);

        public int? Number(string column) => row.Number(column);

        public bool? Flag(string column) => row.Flag(column);

        public DateTime? Time(string column) => row.Time(column);

        public Guid? Id(string column) => column is "activityid" or "annotationid" ? _id : row.Id(column);
    }
}
