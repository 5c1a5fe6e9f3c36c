using System;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Text;

public sealed class VisibleTextTests
{
    private const string Mail = "<p>We can&rsquo;t order before April.</p><p>Regards<br>Ann</p>";

    [TestCase("We can’t order before April.")]
    [TestCase("WE CAN'T   order, before\nApril")]
    [TestCase("<div>We can’t order <b>before</b> April.</div><blockquote>Can you order?</blockquote>")]
    public void The_same_words_have_the_same_hash(string body) => Assert.That(Hash("x", body), Is.EqualTo(Hash("RE: x", Mail)));

    [TestCase("We can order before April.")]
    [TestCase("We can’t order before May.")]
    public void Other_words_have_another_hash(string body) => Assert.That(Hash("x", body), Is.Not.EqualTo(Hash("x", Mail)));

    [Test]
    public void A_body_that_says_little_is_told_apart_by_its_subject()
    {
        Assert.That(Hash("Call Bob about the audit", "No answer."), Is.Not.EqualTo(Hash("Call Ann about the audit", "No answer.")));
        Assert.That(Hash("RE: Slot", "Yes."), Is.EqualTo(Hash("Slot", "yes")));
    }

    [Test]
    public void A_hash_is_64_small_hex_digits() => Assert.That(Hash("x", Mail), Does.Match("^[0-9a-f]{64}$"));

    [Test]
    public void The_subject_is_one_line() => Assert.That(Read("  Budget\r\n freeze\t\u200B ", "").Subject, Is.EqualTo("Budget freeze"));

    [TestCase("RE: Offer")]
    [TestCase("AW: Offer")]
    [TestCase("Fwd: Offer")]
    [TestCase("Re[2]: Offer")]
    [TestCase("Réf : Offer", false)]
    [TestCase("SV: SV: Offer")]
    [TestCase("Offer", false)]
    [TestCase("Reorder: valves", false)]
    public void A_reply_is_known_by_its_subject(string subject, bool isReply = true) => Assert.That(Read(subject, "x").IsReply, Is.EqualTo(isReply));

    [Test]
    public void A_text_is_empty_without_own_words()
    {
        Assert.That(Read("RE: Offer", "<div><br></div>").IsEmpty, Is.True);
        Assert.That(Read("RE: Offer", "From: Ann\nSent: Monday\nSubject: Offer\n\nCan you order?").IsEmpty, Is.True);
        Assert.That(Read("Chase PO", "").IsEmpty, Is.False);
        Assert.That(Read("RE: Offer", "No.").IsEmpty, Is.False);
    }

    [Test]
    public void A_long_body_is_cut_and_says_so()
    {
        var visible = Read("x", new string('a', VisibleText.Longest + 1));

        Assert.That(visible.Body, Has.Length.EqualTo(VisibleText.Longest));
        Assert.That(visible.IsCut, Is.True);
    }

    [Test]
    public void A_long_history_cuts_no_own_words() =>
        Assert.That(Read("x", "Fine.\n\n-----Original Message-----\n" + new string('a', VisibleText.Longest)).IsCut, Is.False);

    [Test]
    public void A_quote_outside_of_the_text_is_null()
    {
        var visible = new VisibleText("Offer", "Fine.");

        Assert.That(visible.Quote(TextField.Body, new Span(0, 4)), Is.EqualTo("Fine"));
        Assert.That(visible.Quote(TextField.Body, new Span(3, 3)), Is.Null);
        Assert.That(visible.Quote(TextField.Subject, new Span(-1, 2)), Is.Null);
        Assert.That(visible.Quote(TextField.Subject, new Span(int.MaxValue, int.MaxValue)), Is.Null);
    }

    [TestCase("Automatic reply: Contract", "I am out until 6 January.", true)]
    [TestCase("Abwesenheitsnotiz: Angebot", "Ich bin bis Montag nicht im Büro.", true)]
    [TestCase("Undeliverable: Offer", "Your message couldn't be delivered.", true)]
    [TestCase("Accepted: Kick-off", "", true)]
    [TestCase("Declined: Kick-off", "Ann Lee", true)]
    [TestCase("Declined: Kick-off", "I'm on leave that week and the CFO has not signed yet, sorry.", false)]
    [TestCase("RE: Offer", "Thank you for your message. I am out of the office until Monday and have limited access to e-mail.", true)]
    [TestCase("RE: Offer", "I'm out of the office next week, so let's talk on Monday. Our CFO wants a second quote.", false)]
    [TestCase("RE: Offer", "The price is too high.", false)]
    public void Messages_of_machines_are_recognised(string subject, string body, bool isAutomatic) =>
        Assert.That(Read(subject, body).IsAutomatic, Is.EqualTo(isAutomatic));

    [TestCase("Sehr geehrter Herr Beck, vielen Dank für das Angebot. Wir können leider nicht vor April bestellen.")]
    [TestCase("Bonjour Pascal, nous avons bien reçu votre offre et nous allons la présenter au comité lundi.")]
    [TestCase("Hola, gracias por la oferta pero no tenemos presupuesto para este año.")]
    [TestCase("Hoi Lars, ik heb het met de directie besproken maar er is dit jaar geen budget.")]
    [TestCase("Hei Emmi, emme voi tilata ennen kuin johtaja on hyväksynyt.")]
    [TestCase("Hej Jonas, vi har tyvärr inte budget för det här i år.")]
    [TestCase("Dzień dobry, nie mamy budżetu na ten rok i musimy poczekać.")]
    [TestCase("Buongiorno, il responsabile non ha ancora firmato, sono in attesa della sua risposta.")]
    [TestCase("Bom dia, não temos orçamento para isso este ano, obrigado.")]
    [TestCase("Добрый день, бюджет пока не утвержден")]
    [TestCase("予算がありません。来年まで待ってください。")]
    public void Another_language_is_told_from_English(string body) => Assert.That(Read("", body).IsEnglish, Is.False);

    [TestCase("CFO blocks")]
    [TestCase("Bonjour Geneviève, took your bullets in turn so that Thursday can be short.")]
    [TestCase("Hallo Jonas, Thursday 14h is fine for me, I come with my deputy. Mit freundlichen Grüßen")]
    [TestCase("Train to Den Bosch 7.42, change in Utrecht. Hotel for Esra booked 2 nights.")]
    [TestCase("See Tó, bring resin samples, do blind test vs Cork Supply")]
    [TestCase("Il faut que je parle au directeur, as they say here. We wait for the works council, they meet in May and nobody has told them.")]
    public void English_with_foreign_words_stays_English(string body) => Assert.That(Read("", body).IsEnglish, Is.True);

    [Test]
    public void Half_of_a_surrogate_pair_is_survived() => Assert.That(Read("a\uD83D", "<p>x \uDE00 \uD83D y</p>").Body, Is.EqualTo("x \uDE00 \uD83D y"));

    private static string Hash(string subject, string body) => Read(subject, body).Hash;

    private static VisibleText Read(string subject, string body) => VisibleText.Of(new ActivityText(ActivityKind.Email, Direction.Incoming, subject, body));
}
