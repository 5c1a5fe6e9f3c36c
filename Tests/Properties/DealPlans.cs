using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CrmCoach.Tests.Properties;

/// <summary>Random deals: a list of numbers, each of which stands for one activity or recorded obstacle. Shrinks by leaving steps out.</summary>
internal static class DealPlans
{
    public static readonly Label[] Help =
        Labels(label => label.IsAddressed() || label is Label.CustomerHelp or Label.CustomerQuestion or Label.TopicInsight);

    public static readonly Label[] Push =
        Labels(label => label is Label.SellerChasing or Label.SellerCheckIn or Label.SellerDiscountPush or Label.SellerOwnTarget or Label.SellerPitch);

    private static readonly Label[] All = Labels(_ => true);
    private static readonly Label[] Incoming = Labels(label => !Push.Contains(label) && label is not (Label.CustomerHelp or Label.CustomerQuestion or Label.AskMade or Label.AskAlternative or Label.TopicInsight));
    private static readonly string[] People = { "Anna Berg", "Ben Cole", "Cora Dahl" };

    public static Arbitrary<int[]> Steps { get; } = Arb.From(Gen.Choose(0, int.MaxValue - 1).ArrayOf(), Shorter);

    /// <summary>The deal that a list of numbers stands for.</summary>
    public static DealBuilder Deal(int[] steps)
    {
        var deal = DealBuilder.Open((Stage)(steps.Length % 4));
        foreach (var name in People) deal.Knows(name);
        foreach (var step in steps) Add(deal, new Random(step));
        return deal;
    }

    /// <summary>Adds an activity of ours with one to three of some labels.</summary>
    public static void AddOurs(DealBuilder deal, Random random, Label[] from)
    {
        var days = random.Next(0, 250);
        var name = People[random.Next(People.Length)];
        var labels = Some(random, from, 1);
        switch (random.Next(6))
        {
            case 0: deal.Wrote(days, name, labels); break;
            case 1: deal.Called(days, name, labels); break;
            case 2: deal.Met(days, name, labels); break;
            case 3: deal.LeftMessage(days, name, labels); break;
            case 4: deal.Task(days, random.Next(2) == 0, labels); break;
            default: deal.Noted(days, labels); break;
        }

        Decorate(deal, random);
    }

    private static void Add(DealBuilder deal, Random random)
    {
        var days = random.Next(0, 250);
        var name = People[random.Next(People.Length)];
        switch (random.Next(8))
        {
            case 0:
                var owner = random.Next(2) == 0 ? null : name;
                deal.Recorded(days, (ObstacleType)random.Next(1, 11), owner, random.Next(4) == 0);
                break;
            case 1 or 2 or 3:
                deal.Heard(days, name, Some(random, Incoming, 0));
                Decorate(deal, random);
                break;
            default:
                AddOurs(deal, random, All);
                break;
        }
    }

    private static void Decorate(DealBuilder deal, Random random)
    {
        if (random.Next(3) == 0) deal.Naming(People[random.Next(People.Length)]);
        if (random.Next(2) == 0) deal.About("Thread " + random.Next(3));
    }

    private static Label[] Some(Random random, Label[] from, int atLeast) =>
        Enumerable.Range(0, atLeast + random.Next(3)).Select(_ => from[random.Next(from.Length)]).Distinct().ToArray();

    private static Label[] Labels(Func<Label, bool> predicate) => Enum.GetValues<Label>().Where(predicate).ToArray();

    private static IEnumerable<int[]> Shorter(int[] steps) =>
        Enumerable.Range(0, steps.Length).Select(left => steps.Where((_, index) => index != left).ToArray());
}
