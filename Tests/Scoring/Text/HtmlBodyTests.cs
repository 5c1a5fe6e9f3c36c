using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Text;

public sealed class HtmlBodyTests
{
    [TestCase("<div>one</div><div>two</div>", "one\ntwo")]
    [TestCase("<p>one</p><p>two</p>", "one\n\ntwo")]
    [TestCase("one<br>two<br/>three", "one\ntwo\nthree")]
    [TestCase("<div>one</div><div><br></div><div>two</div>", "one\n\ntwo")]
    [TestCase("<div>one</div><div>&nbsp;</div><div>two</div>", "one\n\ntwo")]
    [TestCase("<p>one\n  two\t three</p>", "one two three")]
    [TestCase("<ul><li>one<li>two</ul>three", "one\ntwo\nthree")]
    [TestCase("<table><tr><td>a<td>b</tr><tr><th>c</th><th>d</th></tr></table>", "a\tb\nc\td")]
    [TestCase("<b>bo</b>ld and <i>ital</i>ic", "bold and italic")]
    [TestCase("<p>one<p>two", "one\n\ntwo")]
    [TestCase("<h1>Head</h1>text", "Head\ntext")]
    [TestCase("<pre>a  b\n  c</pre>", "a b\nc")]
    public void Blocks_break_lines_and_white_space_folds(string html, string text) => Assert.That(Body(html), Is.EqualTo(text));

    [TestCase("<p>Tom &amp; Jerry &lt;3 &copy; 2024</p>", "Tom & Jerry <3 © 2024")]
    [TestCase("<p>I&#39;d pay &#8364;5 or &#x20AC;6</p>", "I'd pay €5 or €6")]
    [TestCase("<p>&Auml;rger &amp mehr, f&uuml;r&nbsp;uns</p>", "Ärger & mehr, für uns")]
    [TestCase("<p>&#150; &#0; &#xD800; &#99999999; &nosuch; &</p>", "– \uFFFD \uFFFD \uFFFD &nosuch; &")]
    [TestCase("<p>AT&T, R&D and Q&A</p>", "AT&T, R&D and Q&A")]
    public void Character_references_become_characters(string html, string text) => Assert.That(Body(html), Is.EqualTo(text));

    [TestCase("<div style=\"display:none\">no</div><p>yes</p>")]
    [TestCase("<span style='font-size:0px'>no</span><p>yes</p>")]
    [TestCase("<div style=\"max-height:0;overflow:hidden\">no</div>yes<br>")]
    [TestCase("<div hidden>no</div><p>yes</p>")]
    [TestCase("<p><span style=\"mso-hide:all\">no</span>yes</p>")]
    [TestCase("<p><span style=\"VISIBILITY: Hidden\">no</span>yes</p>")]
    [TestCase("<style>p{}</style><script>no()</script><title>no</title><p>yes</p>")]
    [TestCase("<!--[if mso]><p>no</p><![endif]--><p>yes</p>")]
    [TestCase("<![if !mso]><p>yes</p><![endif]>")]
    [TestCase("<p>yes</p><!-- no")]
    [TestCase("<template><p>no</p></template><p>yes</p>")]
    [TestCase("<p>yes</p><script>no")]
    [TestCase("<div style=\"display:none\"><p>no</div><p>yes")]
    [TestCase("<p style=\"display:none\">no<p>yes")]
    [TestCase("<style>.pre, #x { display: none } @media screen { p { display: none } }</style><div class=\"a pre\">no</div><p id=x>no</p><p>yes</p>")]
    [TestCase("<p>y\u200Be\u00ADs\uFEFF</p>")]
    [TestCase("<p>\u202Ayes\u202C\u2066</p>")]
    public void What_a_reader_does_not_see_is_not_there(string html) => Assert.That(Body(html), Is.EqualTo("yes"));

    [TestCase("<mail@example.org> wrote to us, a < b and b > c")]
    [TestCase("Ann Lee <ann@example.org> and Bob <bob@example.org>")]
    [TestCase("if a <b and c> d then")]
    [TestCase("press <Enter> and <Esc>")]
    [TestCase("the price is < 5 and > 3")]
    [TestCase("see <https://example.org/a>")]
    [TestCase("use <br> in the\ntemplate")]
    public void Plain_text_stays_as_it_is(string plain) => Assert.That(Body(plain), Is.EqualTo(plain));

    [TestCase("<div class=\"gmail_quote\"><div class=\"gmail_attr\">On Mon, Ann wrote:<br></div><blockquote class=\"gmail_quote\">no</blockquote></div>", "")]
    [TestCase("<div class=\"gmail_quote\"><blockquote>no</blockquote><div>answer</div><blockquote>no</blockquote></div>", "answer")]
    [TestCase("<div class=\"yahoo_quoted\"><div>On Monday, Ann wrote:</div><div>no</div></div>", "")]
    [TestCase("<blockquote type=\"cite\"><div>no</div></blockquote>", "")]
    [TestCase("<blockquote style=\"margin:0 0 0 40px;border:none;padding:0\">indented</blockquote>", "indented")]
    [TestCase("<div id=\"appendonsend\"></div><hr><div>no</div>", "")]
    [TestCase("<hr id=\"stopSpelling\">From: Ann<br>no", "")]
    [TestCase("<div id=\"divRplyFwdMsg\"><b>From:</b> Ann<br><b>Sent:</b> Monday</div><div>no</div>", "")]
    [TestCase("<div style=\"border:none;border-top:solid #E1E1E1 1.0pt\"><p><b>From:</b> Ann</p></div><p>no</p>", "")]
    [TestCase("<div class=\"moz-cite-prefix\">On 3 May, Ann wrote:</div><blockquote type=\"cite\">no</blockquote>", "")]
    [TestCase("<div class=\"gmail_signature\">Ann | Director</div>", "")]
    [TestCase("<p>See you on Monday then.</p><p style=\"font-size:8pt;color:#888\">Budget for printing is scarce.</p>", "See you on Monday then.")]
    public void Marks_of_mail_clients_tell_what_is_not_new(string html, string own) =>
        Assert.That(Body("<div>Works for me.</div>" + html).Replace("\n\n", "\n"), Is.EqualTo(("Works for me.\n" + own).Trim()));

    [TestCase("Hi, my answers are below in red.", "Frozen until April.", true)]
    [TestCase("Hi, thanks for your message.", "Frozen until April.", false)]
    public void Answers_in_colour_count_where_the_words_above_announce_them(string words, string answer, bool counts)
    {
        var header = "<div><b>From:</b> Ann Lee<br><b>Sent:</b> Monday<br><b>Subject:</b> Budget</div>";
        var body = Body("<p>" + words + "</p>" + header + "<p>Is the budget released?</p><p><span style=\"color:red\">" + answer + "</span></p><p>Who signs?</p>");

        Assert.That(body, Is.EqualTo(counts ? words + "\n\n" + answer : words));
    }

    [Test]
    public void A_line_knows_whether_it_is_an_item_or_a_row()
    {
        var visible = Read("<p>Open:</p><ul><li>price</li></ul><table><tr><td>a</td><td>b</td></tr></table>");

        Assert.That(visible.Lines[1].Has(LineTraits.ListItem), Is.True);
        Assert.That(visible.Lines[2].Has(LineTraits.Row), Is.True);
        Assert.That(visible.Lines[0].Has(LineTraits.ListItem | LineTraits.Row), Is.False);
    }

    [Test]
    public void A_nested_reply_may_bring_a_page_of_its_own() =>
        Assert.That(Body("<html><body><p>one</p><html><head><title>no</title></head><body><p>two</p></body></html><p>three</p></body></html>"), Is.EqualTo("one\n\ntwo\n\nthree"));

    private static string Body(string html) => Read(html).Body;

    private static VisibleText Read(string html) => VisibleText.Of(new ActivityText(ActivityKind.Email, Direction.Incoming, "", html));
}
