using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Scoring.Deals;

/// <summary>Answers to advice. The one place that knows their columns and choice values.</summary>
internal static class ResponseMapping
{
    private const int ChoiceBase = 713100000;

    /// <summary>The answers that keep advice away, in an order that does not depend on the rows'; those about readings are none.</summary>
    public static IReadOnlyList<AdviceResponse> All(DealRecords records)
    {
        var responses = new List<AdviceResponse>();
        foreach (var row in records.Responses)
        {
            var response = Of(row);
            if (response != null && !responses.Contains(response)) responses.Add(response);
        }

        responses.Sort((one, other) =>
        {
            var byKey = string.CompareOrdinal(one.Key, other.Key);
            if (byKey != 0) return byKey;
            return one.QuietUntil != other.QuietUntil ? one.QuietUntil.CompareTo(other.QuietUntil) : one.Answer.CompareTo(other.Answer);
        });
        return responses;
    }

    private static AdviceResponse? Of(IRecord row)
    {
        var key = row.Text("coach_key")?.Trim() ?? "";
        var until = row.Time("coach_quietuntil");
        if (key.Length == 0 || until == null) return null;
        var answer = row.Number("coach_answer") ?? (int)AdviceAnswer.Later;
        return new AdviceResponse(key, (AdviceAnswer)(answer > ChoiceBase ? answer - ChoiceBase : answer), until.Value);
    }
}
