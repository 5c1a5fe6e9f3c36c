using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Drafts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Drafts;

[TestFixture]
public sealed class WordingTests
{
    private static readonly int[] Languages = { 1033, 1031, 1036, 1034 };

    private static readonly Label[] Labels = (Label[])Enum.GetValues(typeof(Label));

    [TestCaseSource(nameof(Languages))]
    public void Every_label_has_a_name_of_its_own(int language)
    {
        var names = Labels.Select(Wording.In(language).NameOf).ToList();

        Assert.That(names, Is.Unique);
        Assert.That(names, Has.All.Length.LessThanOrEqualTo(40));
        Assert.That(names.Intersect(Labels.Select(label => label.Name())), Is.Empty);
    }

    [TestCaseSource(nameof(Languages))]
    public void What_serves_the_seller_has_a_better_way_to_say_it_and_nothing_else_has(int language) => Assert.That(
        Labels.Where(label => Wording.In(language).BetterThan(label) != null),
        Is.EquivalentTo(Labels.Where(label => Draft.ServesOf(label) == Serves.Seller)));

    [TestCaseSource(nameof(Languages))]
    public void There_is_a_sentence_for_every_kind_of_draft(int language)
    {
        var sentences = Drafts().Select(Wording.In(language).SentenceOf).ToList();

        Assert.That(sentences, Is.Unique);
        Assert.That(sentences, Has.All.Length.GreaterThan(10).And.All.Not.Contains("{"));
    }

    [TestCaseSource(nameof(Languages))]
    public void A_note_has_all_its_parts(int language)
    {
        var wording = Wording.In(language);

        Assert.That(new[] { "why", "ask", "quoted", "answer" }.Select(wording.NotePart), Has.All.Not.Empty);
        Assert.That(wording.NotePart("quoted"), Does.Contain("{words}"));
        Assert.That(wording.Worth(1), Does.Contain("1").And.Not.EqualTo(wording.Worth(11).Replace("11", "1")));
        Assert.That(wording.Worth(12), Does.Contain("12").And.Not.Contain("{"));
    }

    [Test]
    public void Other_languages_are_told_in_English() => Assert.Multiple(() =>
    {
        Assert.That(Wording.In(1041), Is.SameAs(Wording.In(1033)));
        Assert.That(Wording.In((int?)null), Is.SameAs(Wording.In(1033)));
        Assert.That(Wording.In(2055), Is.SameAs(Wording.In(1031)), "Swiss German");
        Assert.That(Wording.In(3082), Is.SameAs(Wording.In(1034)), "modern Spanish");
    });

    private static IEnumerable<Draft> Drafts()
    {
        yield return Of(ReadingState.Read);
        yield return Of(ReadingState.Empty);
        yield return Of(ReadingState.OtherLanguage);
        yield return Of(ReadingState.Read, Label.CustomerHelp);
        yield return Of(ReadingState.Read, Label.SellerPitch);
        yield return Of(ReadingState.Read, Label.AskMade);
        yield return Of(ReadingState.Read, Label.SellerPitch, Label.CustomerHelp);
        yield return Of(ReadingState.Read) with { Activity = new ActivityText(ActivityKind.Email, Direction.Incoming, "", "") };
    }

    private static Draft Of(ReadingState state, params Label[] labels)
    {
        var findings = labels.Select(label => new Finding(label, TextField.Body, new Span(0, 1))).ToList();
        var activity = new ActivityText(ActivityKind.Email, Direction.Outgoing, "", "x");
        return new Draft(activity, VisibleText.Of(activity), new Reading(state, findings, ""));
    }
}
