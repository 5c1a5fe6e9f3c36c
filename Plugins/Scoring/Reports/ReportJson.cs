namespace CrmCoach.Scoring.Reports;

/// <summary>A report as one line of JSON.</summary>
public static class ReportJson
{
    /// <summary>The report with the words of its evidence as far as <paramref name="quotes"/> gives them.</summary>
    public static string Write(Report report, IQuoteSource quotes)
    {
        var json = new JsonText();
        var facts = new FactJson(json, quotes);
        json.Object(() =>
        {
            json.Member("opportunityid").Value(report.OpportunityId);
            json.Member("name").Value(report.Name);
            json.Member("asOf").Value(report.AsOf);
            json.Member("score").Value(report.Score);
            json.Member("band").Value(report.Band.Name());
            json.Member("pillars").List(report.Pillars, pillar => Write(json, pillar, facts));
            json.Member("coverage").Object(() => Write(json, report.Coverage));
            json.Member("suggestions").List(report.Suggestions, suggestion => Write(json, suggestion, facts));
            json.Member("strengths").List(report.Strengths, strength => Write(json, strength, facts));
            json.Member("moves").List(report.Moves, move => Write(json, move));
            json.Member("obstacles").List(report.Obstacles, facts.Write);
            json.Member("asks").List(report.Asks, facts.Write);
            json.Member("topics").List(report.Topics, facts.Write);
            json.Member("playbookVersion").Value(report.PlaybookVersion);
            json.Member("inputHash").Value(report.InputHash);
        });
        return json.ToString();
    }

    private static void Write(JsonText json, PillarReport pillar, FactJson facts) => json.Object(() =>
    {
        json.Member("name").Value(pillar.Pillar.Name());
        json.Member("score").Value(pillar.Score);
        json.Member("weight").Value(pillar.Weight);
        json.Member("facts").List(pillar.Facts, fact => json.Value(fact));
        facts.Write("evidence", pillar.Evidence);
    });

    private static void Write(JsonText json, CoverageReport coverage)
    {
        json.Member("scored").Value(coverage.Scored);
        json.Member("skipped").List(coverage.Skipped, skipped => json.Object(() =>
        {
            json.Member("activityid").Value(skipped.ActivityId);
            json.Member("reason").Value(skipped.Reason.Name());
        }));
        json.Member("total").Value(coverage.Total);
    }

    private static void Write(JsonText json, Suggestion suggestion, FactJson facts) => json.Object(() =>
    {
        json.Member("key").Value(suggestion.Key);
        json.Member("rule").Value(suggestion.Rule);
        json.Member("subject").Value(suggestion.Subject);
        json.Member("do").Value(suggestion.Do);
        json.Member("why").Value(suggestion.Why);
        json.Member("ask").Value(suggestion.Ask);
        json.Member("points").Value(suggestion.Points);
        facts.Write("evidence", suggestion.Evidence);
        json.Member("talk").Value(suggestion.Talk);
        json.Member("contactid").Value(suggestion.ContactId);
    });

    private static void Write(JsonText json, Strength strength, FactJson facts) => json.Object(() =>
    {
        json.Member("practice").Value(strength.Practice);
        json.Member("say").Value(strength.Say);
        facts.Write("evidence", strength.Evidence);
    });

    private static void Write(JsonText json, Move move) => json.Object(() =>
    {
        json.Member("key").Value(move.Key);
        json.Member("rule").Value(move.Rule);
        json.Member("do").Value(move.Do);
        json.Member("points").Value(move.Points);
    });
}
