using CrmCoach.Plugins.Gather;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

/// <summary>How far one call of <c>coach_Recalculate</c> or <c>coach_TestPlaybook</c> goes: the platform ends what takes two minutes.</summary>
internal sealed class StintTests
{
    private int now;

    [SetUp]
    public void SetUp() => now = 0;

    [Test]
    public void It_ends_when_its_minute_is_over() => Assert.That(Done(size: 200, millisecondsEach: 7_000), Is.EqualTo(9));

    [Test]
    public void It_ends_when_its_page_is_full() => Assert.That(Done(size: 5, millisecondsEach: 7_000), Is.EqualTo(5));

    [Test]
    public void An_item_that_takes_longer_than_a_call_has_is_got_past_all_the_same() => Assert.That(Done(size: 5, millisecondsEach: 90_000), Is.EqualTo(1));

    [Test]
    public void It_gets_on_even_where_its_time_is_up_before_it_begins()
    {
        now = Stint.LongestMilliseconds + 1;

        Assert.That(Done(size: 5, millisecondsEach: 0), Is.EqualTo(1));
    }

    private int Done(int size, int millisecondsEach)
    {
        var stint = new Stint(size, () => now);
        var done = 0;
        for (; !stint.IsOver; done++)
        {
            stint.Take();
            now += millisecondsEach;
        }

        return done;
    }
}
