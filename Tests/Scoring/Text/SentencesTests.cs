using System.Collections.Generic;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Text;

public sealed class SentencesTests
{
    [TestCase("We need Mr. Brandl to sign. He is away.", "We need Mr. Brandl to sign.|He is away.")]
    [TestCase("Price approx. 40 T€ incl. transport. No room for more.", "Price approx. 40 T€ incl. transport.|No room for more.")]
    [TestCase("She said no. We wait until No. 5 is done.", "She said no.|We wait until No. 5 is done.")]
    [TestCase("Board meets on the 14. March. Then we know.", "Board meets on the 14. March.|Then we know.")]
    [TestCase("called bob. he wants a lower price. mgmt. approval missing", "called bob.|he wants a lower price.|mgmt. approval missing")]
    [TestCase("See www.example.com/a.b and mail j.thaler@alpinfen.example. Thanks", "See www.example.com/a.b and mail j.thaler@alpinfen.example.|Thanks")]
    [TestCase("Well... it depends. Really?! Yes", "Well... it depends.|Really?!|Yes")]
    [TestCase("We are done.Next we train the crew.", "We are done.|Next we train the crew.")]
    [TestCase("He asked \"where is the money?\" Then he left.", "He asked \"where is the money?\"|Then he left.")]
    [TestCase("Open: 1) price 2) date 3) who signs", "Open:|price|date|who signs")]
    [TestCase("So do I. We follow plan B. It works.", "So do I.|We follow plan B.|It works.")]
    [TestCase("Talked to J. W. Ndegwa today. Fine.", "Talked to J. W. Ndegwa today.|Fine.")]
    [TestCase("Left vm // call again Tue // CFO blocks", "Left vm|call again Tue|CFO blocks")]
    public void A_line_is_parted_into_sentences(string body, string sentences) => Assert.That(string.Join("|", Texts(body)), Is.EqualTo(sentences));

    [TestCase("- call Bob\n- chase PO\nDone", "call Bob|chase PO|Done")]
    [TestCase("1. price too high\n2. who signs?", "price too high|who signs?")]
    [TestCase("Budget frozen\nCFO must sign", "Budget frozen|CFO must sign")]
    [TestCase("The stumbling block is that there is no money set aside for it in this\nacademic year, and the bursar has been clear about that.", "The stumbling block is that there is no money set aside for it in this\nacademic year, and the bursar has been clear about that.")]
    public void Lines_are_thoughts_unless_they_were_only_full(string body, string sentences) =>
        Assert.That(string.Join("|", Texts(body)), Is.EqualTo(sentences));

    private static IEnumerable<string> Texts(string body)
    {
        var visible = new VisibleText("", body);
        foreach (var segment in Sentences.Of(visible)) yield return visible.Quote(segment.Field, segment.Span)!;
    }
}
