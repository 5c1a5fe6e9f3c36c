using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Reports;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Drafts;

/// <summary>What a draft shows as one line of JSON.</summary>
public static class DraftJson
{
    /// <summary>The draft with its own words, for whoever wrote them.</summary>
    public static string Write(Draft draft, Wording wording)
    {
        var json = new JsonText();
        json.Object(() =>
        {
            json.Member("state").Value(NameOf(draft.Reading.State));
            json.Member("serves").Value(NameOf(draft.Serves));
            json.Member("sentence").Value(wording.SentenceOf(draft));
            json.Member("subject").Value(draft.Visible.Subject);
            json.Member("body").Value(draft.Visible.Body);
            json.Member("findings").List(draft.Reading.Findings, finding => Write(json, draft, finding, wording));
        });
        return json.ToString();
    }

    /// <summary>The written name of a reading's state.</summary>
    public static string NameOf(ReadingState state) => state switch
    {
        ReadingState.Read => "read",
        ReadingState.Empty => "empty",
        ReadingState.Automatic => "automatic",
        ReadingState.OtherLanguage => "otherlanguage",
        _ => "cut",
    };

    /// <summary>The written name of whom words serve.</summary>
    public static string NameOf(Serves serves) => serves switch
    {
        Serves.Customer => "customer",
        Serves.Seller => "seller",
        Serves.Both => "both",
        Serves.Deal => "deal",
        _ => "nobody",
    };

    /// <summary>The written name of a field.</summary>
    public static string NameOf(TextField field) => field == TextField.Subject ? "subject" : "body";

    private static void Write(JsonText json, Draft draft, Finding finding, Wording wording) => json.Object(() =>
    {
        json.Member("label").Value(finding.Label.Name());
        json.Member("name").Value(wording.NameOf(finding.Label));
        json.Member("serves").Value(NameOf(Draft.ServesOf(finding.Label)));
        json.Member("field").Value(NameOf(finding.Field));
        json.Member("start").Value(finding.Span.Start);
        json.Member("length").Value(finding.Span.Length);
        json.Member("quote").Value(draft.Visible.Quote(finding.Field, finding.Span));
        json.Member("better").Value(draft.Activity.Direction == Direction.Incoming ? null : wording.BetterThan(finding.Label));
    });
}
