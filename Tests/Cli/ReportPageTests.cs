using System;
using System.Collections.Generic;
using System.IO;
using CrmCoach.Cli.Deals;
using CrmCoach.Cli.Pages;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Pillars;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Cli;

public sealed class ReportPageTests
{
    private static readonly Guid Mail = new("55555555-5555-5555-5555-555555555501");
    private static readonly Guid Recorded = new("44444444-4444-4444-4444-444444444444");
    private static readonly DateTime Day = new(2026, 11, 3, 10, 0, 0, DateTimeKind.Utc);

    [Test]
    public void A_report_in_plain_text()
    {
        var output = new StringWriter { NewLine = "\n" };

        new ReportPage(new PlainPage(output), Records(), Sample(), new OneQuote()).Write();

        Assert.That(output.ToString(), Is.EqualTo(
            """
            Harbour cranes
            58 of 100, needs attention, as of 21 Nov 2026

              Obstacles       ████████████░░░░░░░░  62   weight 35
                              Two known.
              Relationship    not enough evidence

            Do next
              +9              Help Ann Lee past the approval.  obstacle.unaddressed
              Why             It came up on 3 November.
              Ask             Who has to sign?
              From            3 Nov 2026, email  “the board still has to approve it”

            Then
              +2              Ask again by phone.  persevere.gaveup

            In their way
              approval        unaddressed  recorded as “Board must sign”
              From            3 Nov 2026, email  “the board still has to approve it”
              timing          cleared  not recorded

            What we asked for
              when        how           whom     outcome  followed by
              3 Nov 2026  face to face  Ann Lee  refused  other method

            Beyond the deal
              topic          last        who spoke  with
              their problem  3 Nov 2026  both       Ann Lee, Bob Stone
              their life     never

            Counted 18 activities; aside: 2 draft, 1 other language.


            """.Replace("\r", "")));
    }

    private static Report Sample() => new(Guid.Empty, "Harbour\tcranes", new DateTime(2026, 11, 21, 9, 0, 0, DateTimeKind.Utc), 58, Band.NeedsAttention)
    {
        Pillars = new[] { new PillarReport(Pillar.Obstacles, 62, 35, new[] { "Two known." }), new PillarReport(Pillar.Relationship, null, 0, Array.Empty<string>()) },
        Coverage = new CoverageReport(18, new[] { Skipped(SkipReason.Draft), Skipped(SkipReason.Draft), Skipped(SkipReason.OtherLanguage) }),
        Suggestions = new[]
        {
            new Suggestion("a", "obstacle.unaddressed", "approval", "Help Ann Lee past the approval.", "It came up on 3 November.", "Who has to sign?", 9, Evidence()),
            new Suggestion("b", "persevere.gaveup", "x", "Ask again by phone.", "Why.", "Ask.", 2, Array.Empty<Evidence>()),
        },
        Obstacles = new[]
        {
            new ObstacleReport(Recorded, ObstacleType.Approval, ObstacleState.Unaddressed, Evidence()),
            new ObstacleReport(null, ObstacleType.Timing, ObstacleState.Cleared, Array.Empty<Evidence>()),
        },
        Asks = new[] { new AskReport(Mail, Day, ContactMethod.FaceToFace, "Ann Lee", AskOutcome.Refused, null, FollowUp.OtherMethod) },
        Topics = new[]
        {
            new TopicReport(Topic.Problem, Day, TopicDirection.Both, new[] { "Ann Lee", "Bob Stone" }), new TopicReport(Topic.Personal, null, TopicDirection.None, Array.Empty<string>()),
        },
    };

    private static Evidence[] Evidence() => new[] { new Evidence(Mail, ActivityKind.Email, Day) { Span = new Span(0, 10) } };

    private static SkippedActivity Skipped(SkipReason reason) => new(Guid.NewGuid(), reason);

    private static DealRecords Records() => new(new Row(new Dictionary<string, object>()))
    {
        Obstacles = new[] { new Row(new Dictionary<string, object> { ["coach_obstacleid"] = Recorded, ["coach_name"] = "Board must sign" }) },
    };

    private sealed class OneQuote : IQuoteSource
    {
        public Quote Of(Guid activityId, TextField field, Span span) => new("the board still\nhas to approve it", true);
    }
}
