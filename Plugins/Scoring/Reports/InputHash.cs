using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Reports;

/// <summary>
/// A digest of what counted: who judges by the same playbook and finds the same digest would say the same, but for the day. What was skipped is no
/// part of it.
/// </summary>
internal static class InputHash
{
    /// <summary>The digest of a deal under a playbook.</summary>
    public static string Of(Snapshot deal, string playbookVersion)
    {
        var text = new StringBuilder();
        Line(text, "playbook", playbookVersion);
        Add(text, deal.Opportunity);
        foreach (var person in deal.People) Line(text, "person", Id(person.Id), person.IsCustomer ? "customer" : "ours", person.Name, person.Role, person.Address);
        foreach (var obstacle in deal.Obstacles) Add(text, obstacle);
        foreach (var response in deal.Responses) Line(text, "response", response.Key, Number((int)response.Answer), Day(response.QuietUntil));
        foreach (var activity in deal.Activities) Add(text, activity);
        return Sha256.Hex(text.ToString());
    }

    private static void Add(StringBuilder text, Opportunity deal)
    {
        Line(text, "deal", Id(deal.Id), deal.Name, Number((int)deal.Stage), Number((int)deal.State), Day(deal.CreatedOn), Day(deal.ExpectedClose));
        Line(text, "closed", Day(deal.ClosedOn), Id(deal.MainContact), deal.Account);
        var brief = deal.Brief;
        Line(text, "brief", Yes(brief.HasNeed), Yes(brief.HasPain), Yes(brief.HasSituation), brief.Shows.Bits.ToString("x", CultureInfo.InvariantCulture));
    }

    private static void Add(StringBuilder text, RecordedObstacle obstacle)
    {
        Line(text, "obstacle", Id(obstacle.Id), obstacle.Name, Day(obstacle.Since), Yes(obstacle.IsCleared), Day(obstacle.ClearedOn?.Date), Id(obstacle.PersonId));
        foreach (var type in obstacle.Types) Line(text, type.Name());
    }

    private static void Add(StringBuilder text, Activity activity)
    {
        Line(text, Id(activity.Id), Number((int)activity.Kind), Number((int)activity.Direction), Day(activity.Date), activity.Thread, activity.TextHash);
        Line(text, Yes(activity.IsOpen), Yes(activity.IsInternal), Yes(activity.IsVoicemail), Ids(activity.Addressees), Ids(activity.People));
        foreach (var finding in activity.Findings)
        {
            Line(text, finding.Label.Name(), Number((int)finding.Field), Number(finding.Span.Start), Number(finding.Span.Length), Ids(finding.People));
            Line(text, finding.Speaker.Name(), finding.Certainty.Name());
        }
    }

    /// <summary>Length before each part, so that no two lists of parts give the same line.</summary>
    private static void Line(StringBuilder text, params string[] parts)
    {
        foreach (var part in parts) text.Append(Number(part.Length)).Append(':').Append(part);
        text.Append('\n');
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Yes(bool value) => value ? "1" : "0";

    private static string Id(Guid? id) => id?.ToString("D", CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateTime? date) => date?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) ?? "";

    private static string Ids(IReadOnlyList<Guid> ids)
    {
        var text = new StringBuilder();
        foreach (var id in ids) text.Append(Id(id)).Append(' ');
        return text.ToString();
    }
}
