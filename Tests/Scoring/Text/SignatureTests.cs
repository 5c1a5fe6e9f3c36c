using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Text;

public sealed class SignatureTests
{
    [TestCaseSource(nameof(Mails))]
    public void The_closing_of_a_message_is_not_its_words(string marked) => MarkedMail.Check(marked);

    [TestCaseSource(nameof(Notices))]
    public void Notices_and_slogans_are_not_its_words(string marked) => MarkedMail.Check(marked);

    [TestCaseSource(nameof(Words))]
    public void What_only_looks_like_a_closing_stays(string marked) => MarkedMail.Check(marked);

    [TestCase("VAT number still missing")]
    [TestCase("Talked to Ann.\n\nRegistered office moves to Dublin")]
    [TestCase("Sent via portal, our privacy policy attached")]
    public void A_note_has_no_notices(string body) =>
        Assert.That(VisibleText.Of(new ActivityText(ActivityKind.Note, Direction.None, "", body)).Body, Is.EqualTo(body));

    [Test]
    public void A_note_has_no_signature()
    {
        var note = new ActivityText(ActivityKind.Note, Direction.None, "", "Attendees:\nAnn Lee\nDirector of Finance\n\nThanks\nBob");

        Assert.That(VisibleText.Of(note).Body, Is.EqualTo(note.Body));
    }

    private static IEnumerable<TestCaseData> Mails() => new[]
    {
        """
        The delimiter
        [|I've prepared a table.

        Pia|]

        --
        Pia Rautio, Commercial Counsel liaison
        Rautio is a sailor: replies may be slow on weekends between May and September.
        """,
        """
        A line, then the company
        [|Please change the consignee. Yoshida|]

        _________________________________
        Nippon Valve Mfg. Co., Ltd.
        Purchasing Sec. 2, Kobe
        Caution: This offer is under approval of our board until otherwise informed.
        """,
        """
        Regards, name, title, slogan
        [|I have vendor calls Thursday morning.|]

        Regards,
        Marlon Pruitt
        VP Information Technology
        Harlan County Credit Union
        Find out about our new auto loan rates!
        """,
        """
        Two languages
        [|They see no room.|]

        Mit freundlichen Grüßen / Kind regards
        Sabine Eichinger
        Process Engineering
        Lackwerke Oberland GmbH
        """,
        """
        Name twice, then a slogan
        [|It's with IG.|]

        Thanks
        Mel

        Mel Hargreaves
        Digital Programme Office
        We are recruiting! Merger update and staff Q&A on the intranet.
        """,
        """
        Greeting and name on one line
        [|The works council has no objections.|]

        Kind regards, Heike Brandl
        """,
        """
        No words of leave, only name and title
        [|All quiet. Hal|]

        Hal Pettersen, PE
        Sr. Protection Engineer
        "In God we trust, all others bring oscillograms"
        """,
        """
        First name, then the block
        [|Scan attached.|]

        Marit

        Marit Solberg
        Seksjonsleder, Måledata
        Telefon 55 12 34 00
        """,
        """
        Bars and numbers
        [|Nothing new here.|]

        Rgds
        Femke
        Femke de Graaf | Inkoop | +31 20 555 0101
        """,
        """
        An address
        [|Send it to the new address please.|]

        Best regards
        Roisin Keane
        Keane & Daly Automation Ltd
        Unit 4, Raheen Business Park, Limerick
        T: +353 61 555 010
        www.keanedaly.example
        """,
        """
        From a telephone
        [|Not interested thanks.|]
        Sent from my iPhone
        """,
        """
        From a telephone, German
        [|Passt so.|]

        Von meinem iPhone gesendet
        """,
        """
        From a telephone, French
        [|D'accord, we start.|]

        Envoyé de mon iPhone
        """,
        """
        Outlook for iOS
        [|The search is fine. J.W.|]

        Get Outlook for iOS<https://aka.ms/o0ukef>
        """,
        """
        A weekend wish
        [|The room is booked.|]

        Have a nice weekend
        Outi Hakala
        Lahti, technical services
        """,
        """
        Thanks for all the help
        [|We'd like to start in May.|]

        Thanks for all the help,
        Sinéad Mac Aodha
        Head of Brand, Burren Building Society
        """,
        """
        Spanish
        [|The display was closed last week.|]

        Un saludo
        Fernando Lasheras
        Key Account
        Tel. 976 555 021
        """,
        """
        Finnish
        [|The room is reserved.|]

        Terveisin
        Tarja Pesonen
        Osastonhoitaja, Raahe
        """,
        """
        A postscript stays
        [|Offer attached.|]

        Cheers
        Bob

        [|PS: our CFO will want to see a payback.|]
        """,
        """
        A postscript between name and footer
        [|Don't need 15%.|]

        Best,
        Lonnie

        [|P.S. The board said yes in October.|]

        Lonnie Marsh | VP Lending
        Loans subject to credit. Federally insured.
        """,
        """
        A second postscript
        [|Fine.|]

        Regards
        Ann
        [|PS. Congratulations on the new job.|]
        [|PPS the invoice had the wrong number.|]
        """,
        """
        Something forgotten below the name
        [|Draft attached.|]

        Thanks
        Ann

        [|By the way, our parent company is merging with Prairie Health, so I may not be allowed to start anything.|]
        """,
        """
        Going on below the name without saying so
        [|Draft attached.|]

        Best,
        Greg

        [|I have just heard that the board will not meet before March, so we have to wait.|]
        """,
        """
        On behalf of, German
        [|The price is fine.|]

        Mit freundlichen Grüßen
        i.A. Sabine Eichinger
        Einkauf
        """,
        """
        How she wants to be called
        [|The room is booked.|]

        Best,
        Ann Lee (she/her)
        Programme Manager
        """,
        """
        Thanks and a wish
        [|The forms are attached.|]

        Thanks and have a great weekend!
        Bob
        """,
        """
        Pictures that plain text keeps
        [|The forms are attached.|]

        Best regards
        Ann Lee
        [cid:image001.png@01DA.5F]
        <image002.png>
        """,
        """
        A long dash
        [|The forms are attached.|]

        —
        Ann Lee
        Director of Finance, ACME Ltd
        """,
        """
        The team signs
        [|Delivery on Monday.|]

        Kind regards
        Your Nordmeter Team
        """,
    }.Select(MarkedMail.Case);

    private static IEnumerable<TestCaseData> Notices() => new[]
    {
        """
        Confidential, English
        [|We've signed the contract.|]

        Regards,
        Tunde

        Tunde Bakare
        Deputy Director of Digital
        This message may contain confidential information; should it have reached you by mistake please tell the sender and delete it.
        """,
        """
        Confidential, without a name
        [|We've signed the contract.|]

        The information in this e-mail is confidential and intended solely for the addressee. If you are not the intended recipient, any disclosure is prohibited.
        """,
        """
        Confidential, German
        [|The amount is the only problem.|]

        Beck Präzisionsteile GmbH, Amtsgericht Ulm HRB 500871, Geschäftsführer: Dr. K. Beck. Diese E-Mail kann vertrauliche Informationen enthalten.
        """,
        """
        Confidential, French
        [|The committee meets on Monday.|]

        Ce message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de leurs destinataires.
        """,
        """
        Confidential, Spanish
        [|It is forbidden by the head office.|]

        Este mensaje y sus anexos son confidenciales y van dirigidos exclusivamente a su destinatario.
        """,
        """
        Confidential, Dutch
        [|Our director must sign.|]

        Dit bericht is uitsluitend bestemd voor de geadresseerde en kan vertrouwelijke informatie bevatten.
        """,
        """
        The environment
        [|Was chatting with Lotte, she would like a look.|]

        Please consider the environment before printing this e-mail.
        """,
        """
        A company's registration
        [|Legal will not look at the MSA until it's done.|]

        Registered in England 0221144. Authorised and regulated by the Financial Conduct Authority.
        """,
        """
        A warning above
        CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.

        [|Hi Bob, the board said no.|]
        """,
        """
        Below a line of stars
        [|The forms are attached.|]

        **********************************************************************
        This e-mail is confidential and intended solely for the addressee.
        **********************************************************************
        """,
        """
        In three languages
        [|The forms are attached.|]

        This e-mail may contain confidential information. If you are not the intended recipient, please delete it.

        Diese E-Mail kann vertrauliche Informationen enthalten.

        Ce message peut contenir des informations confidentielles; si vous n'en êtes pas le destinataire, veuillez le détruire.
        """,
        """
        A help desk's request above
        ##- Please type your reply above this line -##

        [|Your ticket is waiting for the approval of your manager.|]
        """,
        """
        A help desk's request below
        [|My manager says no.|]

        ##- Please type your reply above this line -##

        Your ticket is waiting for the approval of your manager.
        """,
        """
        A group's address
        [|The forms are attached.|]

        You received this message because you are subscribed to the Google Groups "vendors" group.
        To unsubscribe from this group and stop receiving emails from it, send an email to vendors@x.example.
        """,
        """
        An unsubscribe link
        [|Release 11 brings dark mode.|]

        You are receiving this because you are a customer. Unsubscribe | Privacy policy
        """,
    }.Select(MarkedMail.Case);

    private static IEnumerable<TestCaseData> Words() => new[]
    {
        """
        Thanks at the beginning
        [|Thanks Bob

        I looked into the integration and our IT says no.|]
        """,
        """
        Thanks that says more
        [|I have read the page on fire safety.

        Thank you, very clear.|]
        """,
        """
        Thanks in the middle
        [|The forms are done.

        Thanks!

        Now to the second point, the price is too high for us.|]
        """,
        """
        A heading that looks like a name
        [|Hi,

        Next Steps

        We need the board to sign by Friday.|]
        """,
        """
        One word that answers
        [|You asked whether the budget is released.

        No.|]
        """,
        """
        A list of people
        [|These need to agree:

        Ann Lee
        Bob Stone

        The second one is against it.|]
        """,
        """
        The company's news are words
        [|We moved the registered office to Dublin, so I need a new vendor form from you.|]
        """,
        """
        Talk about confidentiality
        [|Our lawyers say the confidentiality notice in clause 4 is not enough, can you change it?|]
        """,
        """
        A telephone number in a sentence
        [|Call me on +45 20 55 01 77 when the CFO has answered.|]
        """,
        """
        A new number and nothing else
        [|Hi all, I have a new mobile number from today: +45 20 55 01 77. The old one goes to my son, so please delete it :-)|]
        """,
        """
        A team that decides
        [|It is up to the project office and the finance department.|]
        """,
        """
        Dashes as bullets
        [|Open:
        - price
        - who signs
        - training|]
        """,
    }.Select(MarkedMail.Case);
}
