using System.Linq;
using CrmCoach.Scoring.Text;
using CrmCoach.Training;
using NUnit.Framework;

namespace CrmCoach.Tests.Accuracy;

public sealed class LinearWorkTests
{
    private const int Short = 20_000;

    [TestCase("a ")]
    [TestCase("a, ")]
    [TestCase("a. ")]
    [TestCase("a\n")]
    [TestCase("and but because ")]
    [TestCase("needs needs needs signature ")]
    [TestCase("needs x x needs x x approval, ")]
    [TestCase("not not not not yet ")]
    [TestCase("our board has to approve it before the budget is frozen, but ")]
    [TestCase("- waiting for waiting for waiting for\n")]
    [TestCase("I? ")]
    [TestCase("1 ")]
    [TestCase("x")]
    [TestCase("\u00DF\u0130 ")]
    public void A_text_four_times_as_long_makes_four_times_the_work(string unit) =>
        Assert.That(Work.Of(Text(unit, Short * 4)), Is.LessThanOrEqualTo((Work.Of(Text(unit, Short)) * 4.4) + 4000));

    [TestCase("our board has to approve it before the budget is frozen, but ")]
    [TestCase("<p>not yet</p>")]
    public void What_is_behind_the_limit_of_what_is_read_makes_no_work(string unit) =>
        Assert.That(Work.Of(Text(unit, 1_000_000)), Is.EqualTo(Work.Of(Text(unit, 2_000_000))));

    private static ActivityText Text(string unit, int length) =>
        new(ActivityKind.Note, Direction.None, "", string.Concat(Enumerable.Repeat(unit, length / unit.Length)));
}
