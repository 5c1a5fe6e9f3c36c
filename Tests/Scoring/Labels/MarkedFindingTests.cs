using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Labels;

[TestFixture]
public sealed class MarkedFindingTests
{
    private const string Hash = "a";

    private static readonly Finding Chasing = new(Label.SellerChasing, TextField.Body, new Span(10, 5));

    [Test]
    public void Nobody_has_said_anything() => Assert.That(States(null), Is.EqualTo(new[] { "SellerChasing Found" }));

    [TestCase(Verdict.Wrong, "SellerChasing TakenOut")]
    [TestCase(Verdict.Right, "SellerChasing Confirmed")]
    [TestCase(Verdict.Added, "SellerChasing Confirmed")]
    public void A_finding_is_what_people_say_of_it(Verdict verdict, string expected) =>
        Assert.That(States(At(verdict, 12)), Is.EqualTo(new[] { expected }));

    [Test]
    public void The_later_of_two_counts() =>
        Assert.That(States(At(Verdict.Wrong, 10), At(Verdict.Right, 10)), Is.EqualTo(new[] { "SellerChasing Confirmed" }));

    [Test]
    public void What_was_added_stands_beside_what_was_found() =>
        Assert.That(States(At(Verdict.Added, 40)), Is.EqualTo(new[] { "SellerChasing Found", "SellerChasing Added" }));

    [Test]
    public void What_was_added_and_taken_out_again_is_not_there() =>
        Assert.That(States(At(Verdict.Added, 40), At(Verdict.Wrong, 40)), Is.EqualTo(new[] { "SellerChasing Found" }));

    [Test]
    public void Corrections_of_another_text_say_nothing() => Assert.That(
        MarkedFinding.Of(Reading(), new Corrections("b", new[] { At(Verdict.Wrong, 10) })).Single().State, Is.EqualTo(FindingState.Found));

    [Test]
    public void What_is_not_taken_out_is_what_counts()
    {
        var corrections = new Corrections(Hash, new[] { At(Verdict.Wrong, 10), At(Verdict.Added, 40), At(Verdict.Added, 60) });

        Assert.That(
            MarkedFinding.Of(Reading(), corrections).Where(marked => marked.State != FindingState.TakenOut).Select(marked => marked.Finding.Span),
            Is.EqualTo(Reading().Corrected(corrections).Findings.Select(finding => finding.Span)));
    }

    private static Correction At(Verdict verdict, int start) => new(verdict, Label.SellerChasing, TextField.Body, new Span(start, 5));

    private static Reading Reading() => new(ReadingState.Read, new[] { Chasing }, Hash);

    private static IEnumerable<string> States(params Correction[]? items) => MarkedFinding
        .Of(Reading(), items == null ? null : new Corrections(Hash, items))
        .Select(marked => $"{marked.Finding.Label} {marked.State}");
}
