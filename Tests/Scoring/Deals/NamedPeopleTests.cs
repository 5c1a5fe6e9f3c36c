using System.Linq;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Deals;

public sealed class NamedPeopleTests
{
    private static readonly Person[] People =
    {
        Customer(1, "Sinéad Gallagher", "CSSD Manager"),
        Customer(2, "Dr Ruairí Halloran", "Consultant Anaesthetist"),
        Customer(3, "Bernadette Mulcahy", "Head of Finance"),
        Customer(4, "Will Price", "Warehouse Manager"),
        Customer(5, "Tom Baker", "Head of IT"),
        Customer(6, "Tom Okafor", "IT Director"),
        new Person(DealBuilder.IdOf(3, 7), "Aoife Brennan", false),
        new Person(DealBuilder.IdOf(3, 8), "Bernard Mulcahy", false),
    };

    [TestCase("Sinéad Gallagher wants it", "1")]
    [TestCase("Sinead wants it", "1")]
    [TestCase("spoke to sinead today", "1")]
    [TestCase("Sinéad's team", "1")]
    [TestCase("Gallagher is against it", "1")]
    [TestCase("Mr Halloran and Ms Gallagher", "2,1")]
    [TestCase("Dr. Halloran chairs it", "2")]
    [TestCase("Bernadette must sign", "3")]
    [TestCase("Mulcahy is one of theirs and one of ours", "")]
    [TestCase("Bernadette Mulcahy must sign", "3")]
    [TestCase("Price is too high", "")]
    [TestCase("Will you come?", "")]
    [TestCase("the price will rise", "")]
    [TestCase("I asked Will about it", "4")]
    [TestCase("Will Price came", "4")]
    [TestCase("a word with Mr Price", "4")]
    [TestCase("Tom was there", "")]
    [TestCase("Tom Baker was there", "5")]
    [TestCase("Aoife will call", "")]
    [TestCase("the CFO has to sign", "3")]
    [TestCase("their finance director has to sign", "3")]
    [TestCase("the warehouse manager likes it", "4")]
    [TestCase("the head of IT does not", "")]
    [TestCase("nobody in particular", "")]
    [TestCase("", "")]
    public void A_sentence_names_the_people_it_clearly_means(string sentence, string expected)
    {
        var named = new NamedPeople(People).In(sentence, new Span(0, sentence.Length));

        Assert.That(string.Join(",", named.Select(id => id.ToByteArray()[15])), Is.EqualTo(expected));
    }

    [TestCase("Sinéad called. She has to ask the board.", "1")]
    [TestCase("Sinéad called. Her approval is missing.", "1")]
    [TestCase("Sinéad called. Her boss has to ask the board.", "")]
    [TestCase("Sinéad and Bernadette called. She has to ask the board.", "")]
    [TestCase("Sinéad called. Then Bernadette did. She has to ask the board.", "")]
    [TestCase("Sinéad called. One. Two. Three. Four. She has to ask the board.", "")]
    [TestCase("Sinéad called. Bernadette has to ask the board.", "3")]
    [TestCase("Sinéad called. It has to go to the board.", "")]
    public void A_pronoun_means_the_one_person_named_before(string body, string expected)
    {
        var text = VisibleText.Of(new ActivityText(ActivityKind.Note, Direction.None, "", body));
        var start = body.LastIndexOf("board", System.StringComparison.Ordinal);
        start = start < 0 ? body.LastIndexOf("approval", System.StringComparison.Ordinal) : start;
        var reading = new Reading(ReadingState.Read, new[] { new Finding(Label.ObstacleApprovalRaised, TextField.Body, new Span(start, 5)) }, text.Hash);
        var people = new NamedPeople(People).Named(reading, text).Findings[0].People;

        Assert.That(string.Join(",", people.Select(id => id.ToByteArray()[15])), Is.EqualTo(expected));
    }

    private static Person Customer(int number, string name, string role) => new Person(DealBuilder.IdOf(3, number), name, true) { Role = role };
}
