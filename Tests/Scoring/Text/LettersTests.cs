using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Text;

public sealed class LettersTests
{
    [TestCase("GRÖSSE ÉTÉ ŁÓDŹ ÅNGSTRÖM", "grösse été łódź ångström")]
    [TestCase("ΑΘΗΝΑ ΈΞΟΔΟΣ", "αθηνα έξοδοσ")]
    [TestCase("МОСКВА ЁЖ ЇЖАК", "москва ёж їжак")]
    [TestCase("ŸŻŽŐŰİ", "ÿżžőűi")]
    [TestCase("ẞ × ÷ 42 ＡＢ", "ẞ × ÷ 42 ａｂ")]
    public void Capitals_become_small_letters(string text, string small) => Assert.That(Letters.ToLower(text), Is.EqualTo(small));

    [TestCase("Größe Café Łódź Ångström œuvre Þór", "grose cafe lodz angstrom ouvre tor")]
    public void Accents_can_be_left_out(string text, string plain) => Assert.That(Letters.ToPlain(text), Is.EqualTo(plain));

    [Test]
    public void Small_letters_stay_small_and_every_capital_has_one()
    {
        for (var c = '\0'; c < '\uFFFF'; c++)
        {
            var small = Letters.ToLower(c);
            Assert.That(Letters.ToLower(small), Is.EqualTo(small));
            Assert.That(Letters.IsUpper(c) && !Letters.IsLetter(small), Is.False);
            Assert.That(Letters.ToPlain(Letters.ToPlain(c)), Is.EqualTo(Letters.ToPlain(c)));
        }
    }

    [TestCase('a')]
    [TestCase('ß')]
    [TestCase('ő')]
    [TestCase('Ж')]
    [TestCase('λ')]
    [TestCase('字')]
    [TestCase('ह')]
    [TestCase('ế')]
    public void Letters_of_all_scripts_are_letters(char c) => Assert.That(Letters.IsLetter(c), Is.True);

    [TestCase(' ')]
    [TestCase('1')]
    [TestCase('×')]
    [TestCase('’')]
    [TestCase('–')]
    [TestCase('€')]
    [TestCase('\u00A0')]
    [TestCase('\uD83D')]
    [TestCase('。')]
    public void Signs_are_no_letters(char c) => Assert.That(Letters.IsLetter(c), Is.False);
}
