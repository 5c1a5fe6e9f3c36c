using System.Linq;
using CrmCoach.Scoring.Text;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace CrmCoach.Tests.Text;

public sealed class VisibleTextPropertyTests
{
    private static readonly string[] Pieces =
    {
        "Hi Ann,", "\n", "\n\n", "we cannot order before April.", "Regards", "Bob Stone", "Director of Finance", "--", "> cited words here", "From: Ann", "Sent: Monday",
        "Subject: Offer", "On 3 May 2024, Ann wrote:", "<p>", "</p>", "<div style=\"display:none\">", "</div>", "<blockquote>", "</blockquote>", "&nbsp;", "&", "<", ">", "\uD83D",
        "\uDE00", "\u200F", "\u00AD", "\t", "\r\n", "PS: one more", "- item", "1. item", "This e-mail is confidential.", "Mr. Beck", "e.g. this", "...", "?", "\0", "\u2028",
        "Join Zoom Meeting", "Sent from my iPhone", "________________", "www.example.org", "100 %", "ß", "Ł", "Ж", "字",
    };

    private static readonly Arbitrary<string> Bodies = Arb.From(Gen.Elements(Pieces).ListOf().Select(string.Concat), body => Enumerable.Range(0, body.Length).Select(at => body.Remove(at, 1)));

    private static readonly Config Checks = Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(40).WithReplay(20261121, 1);

    [Test]
    public void Any_body_is_read_without_an_error_and_has_no_more_characters_than_twice_its_own() =>
        Prop.ForAll(Bodies, body => Read(body).Body.Length <= body.Length * 2 + 2).Check(Checks);

    [Test]
    public void What_was_read_reads_as_itself() => Prop.ForAll(Bodies, body => IsItself(Read(body).Body)).Check(Checks);

    [Test]
    public void Line_ends_of_any_system_are_the_same() =>
        Prop.ForAll(Bodies, body => Read(body.Replace("\r\n", "\n")).Body == Read(body.Replace("\r\n", "\n").Replace("\n", "\r\n")).Body).Check(Checks);

    [Test]
    public void Sentences_lie_in_order_within_the_text_and_leave_no_word_out() => Prop.ForAll(Bodies, body => Covers(Read(body))).Check(Checks);

    [Test]
    public void Clauses_lie_in_order_within_their_sentence_and_leave_no_word_out() => Prop.ForAll(Bodies, body => ClausesCover(Read(body))).Check(Checks);

    // A text that begins with a sign of mark-up or of citation is another text when it is read anew.
    private static bool IsItself(string own) => own.Contains('<') || own.Contains('>') || own.Contains('&') || Note(own) == Note(Note(own));

    private static string Note(string body) => VisibleText.Of(new ActivityText(ActivityKind.Task, Direction.None, "", body)).Body;

    private static bool Covers(VisibleText visible)
    {
        var segments = Sentences.Of(visible).Where(segment => segment.Field == TextField.Body).ToList();
        var isOrdered = segments.Zip(segments.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
        var inside = segments.All(segment => visible.Quote(TextField.Body, segment.Span) != null);
        var rest = Outside(visible.Body, segments.Select(segment => segment.Span).ToList());
        return isOrdered && inside && !rest.Any(c => Letters.IsLetter(c) && c > 'z');
    }

    private static bool ClausesCover(VisibleText visible) => Sentences.Of(visible).All(segment =>
    {
        var text = visible.Of(segment.Field);
        var clauses = Sentences.Clauses(text, segment.Span);
        var isOrdered = clauses.Zip(clauses.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
        return isOrdered && clauses.All(clause => clause.Start >= segment.Span.Start && clause.End <= segment.Span.End) && clauses.Sum(clause => Words(text, clause)) == Words(text, segment.Span);
    });

    private static int Words(string text, Span span) => Enumerable.Range(span.Start, span.Length).Count(at => Letters.IsWord(text[at]));

    private static string Outside(string text, System.Collections.Generic.List<Span> spans) =>
        string.Concat(Enumerable.Range(0, text.Length).Where(at => !spans.Any(span => at >= span.Start && at < span.End)).Select(at => text[at]));

    private static VisibleText Read(string body) => VisibleText.Of(new ActivityText(ActivityKind.Email, Direction.Incoming, "", body));
}
