using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Text;

public sealed class MeetingTests
{
    [TestCaseSource(nameof(Invitations))]
    public void What_a_calendar_adds_for_joining_is_not_the_activity_s_words(string marked) => MarkedMail.Check(marked, ActivityKind.Appointment);

    private static IEnumerable<TestCaseData> Invitations() => new[]
    {
        """
        Teams
        [|Agenda: who signs, and what the security officer wants to see.|]

        ________________________________________________________________________________
        Microsoft Teams meeting
        Join on your computer, mobile app or room device
        Click here to join the meeting
        Meeting ID: 352 118 220 117
        Passcode: aBcD12
        Download Teams | Join on the web
        Or call in (audio only)
        +44 20 3321 5200,,118220117# United Kingdom, London
        Phone Conference ID: 118 220 117#
        Find a local number | Reset PIN
        Learn More | Meeting options
        ________________________________________________________________________________
        """,
        """
        Teams as of 2024
        [|Talk through the redlines.|]

        Microsoft Teams Need help?
        Join the meeting now
        Meeting ID: 352 118 220 117
        Passcode: aBcD12
        Dial in by phone
        +44 20 3321 5200,,118220117# United Kingdom, London
        Find a local number
        Phone conference ID: 118 220 117#
        For organizers: Meeting options | Reset dial-in PIN
        """,
        """
        Teams, German
        [|Freigabe und Termine besprechen.|]

        Microsoft Teams-Besprechung
        Nehmen Sie auf Ihrem Computer, in der mobilen App oder im Besprechungsraum teil
        Hier klicken, um an der Besprechung teilzunehmen
        Besprechungs-ID: 352 118 220
        Kenncode: aBcD12
        Besprechungsoptionen
        """,
        """
        Zoom
        [|Dry run for the board.|]

        Ann Lee is inviting you to a scheduled Zoom meeting.

        Join Zoom Meeting
        https://us02web.zoom.us/j/89112345678?pwd=abc

        Meeting ID: 891 1234 5678
        Passcode: 123456
        One tap mobile
        +13017158592,,89112345678# US (Washington DC)
        Dial by your location
        +1 301 715 8592 US (Washington DC)
        Find your local number: https://us02web.zoom.us/u/kabc
        """,
        """
        Google Meet
        [|Walk the floor with the night shift.|]

        Join with Google Meet: https://meet.google.com/abc-defg-hij
        Or dial: (US) +1 231-555-0101 PIN: 123456#
        More phone numbers: https://tel.meet/abc-defg-hij?pin=123
        """,
        """
        Talk about a meeting
        [|We moved the Microsoft Teams meeting to Friday because the CFO wants to join.
        She asked us to send the passcode to her assistant.|]
        """,
    }.Select(MarkedMail.Case);
}
