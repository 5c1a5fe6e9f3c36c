using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Text;

public sealed class InlineAnswerTests
{
    [TestCaseSource(nameof(Mails))]
    public void Answers_between_cited_lines_stay_and_the_cited_lines_go(string marked) => MarkedMail.Check(marked);

    [TestCaseSource(nameof(Notes))]
    public void A_note_with_nothing_but_a_pasted_message_keeps_its_latest_one(string marked) => MarkedMail.Check(marked, ActivityKind.Note);

    private static IEnumerable<TestCaseData> Mails() => new[]
    {
        """
        Numbered questions
        [|Hi Torben, answers inline. /Malin|]

        > 1. Can we get read access by the 10th?
        [|Yes, Kent will mail you.|]

        > 2. Who besides you has to agree to the pilot?
        [|The lab manager, who hasn't heard a word about this.|]

        > 3. Should I send the contract already?
        [|No please don't.|]
        """,
        """
        Below an attribution
        On Mon, 4 Mar 2024 at 10:00, Ann Lee <a@x.example> wrote:
        > Is the budget released?

        [|No, frozen until April.|]

        > And who decides?

        [|Our CFO.|]
        """,
        """
        Answered at the bottom
        On 4 Mar 2024, Ann Lee wrote:
        > Is the budget released?
        > We would like to know.

        [|No, it is frozen until April.|]
        """,
        """
        Below a header, with cited lines
        -----Original Message-----
        From: Ann Lee
        Sent: Monday
        Subject: Budget

        > Is the budget released?

        [|Frozen until April.|]
        """,
        """
        Signed in the middle
        [|See below.|]

        Best
        Ann

        > Is the budget released?
        [|No.|]
        > When?
        [|In April.|]
        """,
    }.Select(MarkedMail.Case);

    private static IEnumerable<TestCaseData> Notes() => new[]
    {
        """
        Pasted from Outlook
        From: Jürgen Beck
        Sent: Tuesday, 20 February
        To: Peter Okafor
        Subject: RE: Offer

        [|Above 50 k€ I must go to the board.|]

        From: Peter Okafor
        Sent: Monday, 19 February
        To: Jürgen Beck
        Subject: Offer

        Please tell me what you need.
        """,
        """
        With a comment
        [|Copied from Beck's mail, he is stuck:|]

        From: Jürgen Beck
        Sent: Tuesday, 20 February
        To: Peter Okafor
        Subject: RE: Offer

        Above 50 k€ I must go to the board.
        """,
        """
        Arrows are bullets here
        [|> call Beck again
        > send the payback sheet|]
        """,
    }.Select(MarkedMail.Case);
}
