using System;
using System.Linq;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Reports;
using NUnit.Framework;

namespace CrmCoach.Tests.Solution;

[TestFixture]
public sealed class ChoicesTests
{
    private const int First = 713100000;

    [Test]
    public void The_bands_are_those_of_the_core_in_value_and_name() => Assert.That(Options("coach_band"), Is.EqualTo(Values<Band>()));

    [Test]
    public void The_obstacle_types_are_those_of_the_core_in_value_and_name() =>
        Assert.That(Options("coach_obstacletype"), Is.EqualTo(Values<ObstacleType>()));

    [Test]
    public void The_answers_are_those_of_the_core_in_value_and_name() =>
        Assert.That(Options("coach_responseanswer"), Is.EqualTo(Values<AdviceAnswer>()));

    [TestCase("coach_responsekind", "Advice", "Reading")]
    [TestCase("coach_responsereason", "Already done", "Does not fit this deal", "Facts are wrong", "Not now")]
    public void The_values_of_a_choice_count_from_one(string choice, params string[] labels) =>
        Assert.That(Options(choice), Is.EqualTo(labels.Select((label, place) => $"{First + place + 1} {Bare(label)}")));

    [Test]
    public void A_recorded_obstacle_is_open_or_cleared()
    {
        var states = Shipped.Column("coach_obstacle", "statecode").InlineOptions;

        Assert.That(states.Select(state => $"{state["value"]} {state.At("labels", "label")!["description"]}"), Is.EqualTo(["0 Open", "1 Cleared"]));
    }

    private static string[] Options(string choice) =>
        Shipped.Tree.Choices.Single(candidate => candidate["Name"] == choice).Descendants("option")
            .Select(option => $"{option["value"]} {Bare(option.At("labels", "label")!["description"])}").ToArray();

    private static string[] Values<T>() where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => $"{First + Convert.ToInt32(value)} {Bare(value.ToString())}").ToArray();

    /// <summary>A label differs from its name in capitals and spaces only: "At risk" is AtRisk.</summary>
    private static string Bare(string text) => text.Replace(" ", "").ToLowerInvariant();
}
