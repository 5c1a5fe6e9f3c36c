using System;
using CrmCoach.Scoring.Playbooks;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Playbooks;

public sealed class TemplateTests
{
    [TestCase("Call {person}.", "Call Anna.")]
    [TestCase("Call {nobody|them}.", "Call them.")]
    [TestCase("Call {person|them}.", "Call Anna.")]
    [TestCase("{one:contact}, {many:contact}", "1 contact, 3 contacts")]
    [TestCase("{one:entry,entries}, {many:entry,entries}", "1 entry, 3 entries")]
    [TestCase("Call {person}[ about {nobody}].", "Call Anna.")]
    [TestCase("Call[ {person}]{nobody}.", "Call Anna.")]
    [TestCase("No braces", "No braces")]
    [TestCase("", "")]
    public void A_sentence_is_filled(string text, string expected) => Assert.That(Template.Fill(text, Value), Is.EqualTo(expected));

    [Test]
    public void An_open_brace_is_an_error() => Assert.That(() => Template.Fill("Call {person", Value), Throws.TypeOf<FormatException>());

    private static string Value(string name) => name switch { "person" => "Anna", "one" => "1", "many" => "3", _ => "" };
}
