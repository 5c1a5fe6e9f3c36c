using System.Collections.Generic;
using System.Linq;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Text;

public sealed class QuotedHistoryTests
{
    [TestCaseSource(nameof(Mails))]
    public void Earlier_messages_are_cut_away(string marked) => MarkedMail.Check(marked);

    private static IEnumerable<TestCaseData> Mails() => new[]
    {
        """
        Outlook, English
        [|Hi Kelly,

        all 14 forms are attached.|]

        From: Kelly-Ann Brooks <k.brooks@northgate.example>
        Sent: Tuesday, 12 September 2023 10:14
        To: Owen Rhys
        Cc: Legal
        Subject: Vendor registration

        Legal won't look at it before the board has signed.
        """,
        """
        Outlook, German, with the line above
        [|Guten Tag, the price is fine.|]

        -----Ursprüngliche Nachricht-----
        Von: Peter Okafor
        Gesendet: Dienstag, 20. Februar 09:12
        An: Beck, Jürgen
        Betreff: Offer 20417

        Dear Mr Beck, the budget is frozen I hear.
        """,
        """
        Outlook, French
        [|We have presented it this morning.|]

        De : Kevin Bertin <k.bertin@acier.example>
        Envoyé : lundi 4 mars 2024 09:12
        À : Huet, Sandrine
        Objet : Proposition tarifaire

        Le comité doit approuver.
        """,
        """
        Outlook, Spanish
        [|The director said no.|]

        De: Carlos Ruiz
        Enviado el: martes, 5 de marzo de 2024 10:01
        Para: Ana Gil
        Asunto: Oferta

        No hay presupuesto.
        """,
        """
        Outlook, Dutch
        [|Only the board is left.|]

        Van: Lars Teunissen
        Verzonden: maandag 5 februari 2024 17:31
        Aan: Femke de Graaf
        Onderwerp: RE: where are we

        Hi Femke, so only the board is left?
        """,
        """
        Outlook, Norwegian
        [|The DPO is fine with it.|]
        Fra: Jonas Ekblad
        Sendt: torsdag 7. september
        Til: Marit Solberg
        Emne: Data residency

        Did the DPO have a chance?
        """,
        """
        Outlook, Swedish
        [|Yes please.|]

        Från: Jonas Ekblad
        Skickat: den 7 september 2023 10:22
        Till: Marit Solberg
        Ämne: Data residency

        Kan vi boka ett möte?
        """,
        """
        Outlook, Finnish
        [|The nurses do not want it.|]

        ----- Alkuperäinen viesti -----
        Lähettäjä: Emmi Salonen
        Hei Tarja, may we agree the training?
        """,
        """
        Outlook, Italian
        [|It is with our lawyers.|]

        Da: Giorgio Pellin
        Inviato: lunedì 4 marzo 2024 11:20
        A: Fabbri
        Oggetto: Contratto

        Avete firmato?
        """,
        """
        Outlook, Portuguese
        [|Our IT has doubts about the interface.|]

        De: Ana Sousa
        Enviada em: segunda-feira, 4 de março de 2024 11:20
        Para: Filipa
        Assunto: Proposta

        Já decidiram?
        """,
        """
        Outlook, Polish
        [|We cannot before May.|]

        Od: Anna Nowak
        Wysłano: poniedziałek, 4 marca 2024
        Do: Bielski
        Temat: Oferta

        Kiedy decyzja?
        """,
        """
        A header that follows at once, without a subject
        [|All fine here.|]
        From: Aoife Brady
        Sent: Monday
        Hi Mel, any update from your side?
        """,
        """
        A header without a date
        [|We go ahead.|]

        ________________________________
        From: Aoife Brady
        Subject: next steps
        Hi Mel, any update?
        """,
        """
        A lone sender below a line drawn across
        [|We go ahead.|]

        ________________________________
        From: Aoife Brady
        Hi Mel, any update?
        """,
        """
        A header in bold as mark-down
        [|Works for me.|]

        *From:* Ann Lee <ann@x.example>
        *Sent:* Monday, May 6, 2024 9:12 AM
        *To:* Bob
        *Subject:* Slot

        Does Monday work?
        """,
        """
        A header whose recipients wrap
        [|Works for me.|]

        From: Ann Lee <ann@x.example>
        To: Bob Stone <bob@y.example>; Carla Nguyen <carla@y.example>;
         Dale Pritchard <dale@y.example>
        Date: Mon, 6 May 2024
        Subject: Slot

        Does Monday work?
        """,
        """
        A header on one line
        [|Works for me.|]

        From: Ann Lee Sent: Monday, May 6, 2024 9:12 AM To: Bob Stone Subject: RE: Slot
        Does Monday work?
        """,
        """
        Gmail
        [|Confused by the price sheet.|]

        On Thu, 9 Nov 2023 at 17:20, Stephanie Crewe <s.crewe@x.example> wrote:

        > Hi Dougie,
        > I need the order to make my number.
        """,
        """
        Gmail, wrapped over two lines
        [|Confused by the price sheet.|]

        On Thu, Nov 9, 2023 at 5:20 PM Stephanie Crewe-Featherstonehaugh
        <stephanie.crewe@northgate.example> wrote:

        > I need the order to make my number.
        """,
        """
        Gmail, wrapped over three lines
        [|Confused.|]

        On Thu, Nov 9, 2023 at 5:20 PM Stephanie
        Crewe-Featherstonehaugh <stephanie.crewe@northgate.example>
        wrote:
        > I need the order to make my number.
        """,
        """
        Apple, German
        [|Passt, go ahead.|]

        Am 12.03.2024 um 10:14 schrieb Peter Okafor <p.okafor@x.example>:

        > Can we go ahead?
        """,
        """
        Gmail, right below the words
        [|Confused by the price sheet.|]
        On Thu, Nov 9, 2023 at 5:20 PM Stephanie Crewe wrote:
        > I need the order to make my number.
        """,
        """
        Gmail, German, without cited lines
        [|Passt, go ahead.|]

        Peter Okafor <p.okafor@x.example> schrieb am Di., 12. März 2024, 10:14:

        Can we go ahead? The budget is frozen.
        """,
        """
        Gmail, French
        [|The works council agreed.|]

        Le mar. 12 mars 2024 à 10:14, Pascal Legrand <p@x.example> a écrit :

        > On tourne en rond.
        """,
        """
        Gmail, Spanish
        [|Head office forbids it.|]

        El mar, 12 mar 2024 a las 10:14, Rocío Vega (<r@x.example>) escribió:

        > Could you send the sales?
        """,
        """
        Gmail, Dutch
        [|Our director must sign.|]

        Op di 12 mrt 2024 om 10:14 schreef Lars Teunissen <l@x.example>:

        > Wie tekent?
        """,
        """
        Gmail, Danish
        [|It is in the plan for spring.|]

        Den tirs. 12. mar. 2024 kl. 10.14 skrev Lars Pedersen <l@x.example>:

        > Har bestyrelsen besluttet?
        """,
        """
        Gmail, Swedish
        [|Yes.|]

        Den tis 12 mars 2024 kl 10:14 skrev Malin Ek <m@x.example>:
        > Kan vi ses?
        """,
        """
        Gmail, Finnish
        [|Yes.|]

        ti 12. maalisk. 2024 klo 10.14 Emmi Salonen (e@x.example) kirjoitti:

        > Sopiiko?
        """,
        """
        Gmail, Italian
        [|Yes.|]

        Il giorno mar 12 mar 2024 alle ore 10:14 Kinga Nagy <k@x.example> ha scritto:

        > Va bene?
        """,
        """
        Gmail, Portuguese
        [|Yes.|]

        Em ter., 12 de mar. de 2024 às 10:14, Ana Sousa <a@x.example> escreveu:

        > Pode ser?
        """,
        """
        Gmail, Polish
        [|Yes.|]

        wt., 12 mar 2024 o 10:14 Anna Nowak <a@x.example> napisał(a):

        > Czy to pasuje?
        """,
        """
        Gmail as it was
        [|Yes.|]

        2024-03-12 10:14 GMT+01:00 Anna Nowak <a@x.example>:

        > Does it fit?
        """,
        """
        A name and a verb alone
        [|All done.|]

        Ciaran Daly wrote:
        > Did the bishop agree?
        """,
        """
        AOL
        [|All done.|]

        In a message dated 3/12/2024 10:14:02 AM Central Standard Time, ann@x.example writes:

        Did the board agree?
        """,
        """
        Forwarded by Gmail
        [|See below, FYI only.|]

        ---------- Forwarded message ---------
        From: Lindner, Uwe
        Date: Mo., 4. Sep. 2023
        Subject: Protokoll

        Budget frozen, works council against.
        """,
        """
        Forwarded by Apple
        [|FYI|]

        Begin forwarded message:

        From: Uwe Lindner <u@x.example>
        Subject: Protokoll
        Date: 4 September 2023

        Budget frozen.
        """,
        """
        Forwarded by Outlook without a line above
        [|Hi Anna, public since this morning.|]

        Tim

        From: Corporate Communications
        Sent: 2 November 2023 08:00
        To: All staff
        Subject: Q3 results

        The board has frozen all spend.
        """.Replace("\n\nTim\n", "\n\n[|Tim|]\n"),
        """
        Nothing but a forwarded message
        ---------- Forwarded message ---------
        From: Lindner, Uwe
        Date: Mo., 4. Sep. 2023
        Subject: Protokoll

        Budget frozen.
        """,
        """
        Samsung
        [|ok for Tuesday|]

        -------- Original message --------
        From: Ann Lee <ann@x.example>
        Date: 12/03/2024 10:14 (GMT+00:00)
        To: bob@y.example
        Subject: Tuesday

        Is Tuesday ok? The CFO blocks it.
        """,
        """
        Lotus Notes
        [|Please go on.|]

        ----- Forwarded by Bob Stone/IT/ACME on 12/03/2024 10:14 -----

        From: Ann Lee
        To: Bob Stone
        Subject: freeze

        We have a freeze.
        """,
        """
        Cited lines at the end without an opening
        [|Sorry, I can't give you the sales.|]

        > Could you send me the sales by hour of the six stores,
        > of the last eight weeks?
        """,
        """
        Cited lines that another client wrapped
        [|Not this year.|]

        > Just checking in on the below as a reminder the promo ends on
        friday and
        > I need the order by then.
        """,
        """
        Cited with initials
        [|Not this year.|]

        PO> Can you order by Friday?
        PO> The promo ends then.
        """,
        """
        A header in the middle of own words is a shipment
        [|The crates go like this:
        From: Hamburg
        To: Rotterdam
        and the second truck follows on Monday.|]
        """,
        """
        Somebody wrote something
        [|As Peter wrote on 3 May: the board wants a second quote. We are collecting it.|]
        """,
        """
        What we wrote ourselves
        [|As I wrote on 3 May 2024:
        the board wants a second quote.|]
        """,
        """
        A comparison is no citation
        [|Rule of thumb from our finance:
        >50k needs the board, below that the director signs.|]
        """,
        """
        Two histories below each other
        [|Closed, thanks.|]

        On 14 May 2024, at 09:12, Ann Lee <a@x.example> wrote:

        > Can we close it?
        >
        > On 13 May 2024, at 08:00, Bob <b@x.example> wrote:
        >> The IT is against it.
        """,
    }.Select(MarkedMail.Case);
}
