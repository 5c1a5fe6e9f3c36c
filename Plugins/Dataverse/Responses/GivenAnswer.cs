using System;
using CrmCoach.Scoring.Deals;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Responses;

/// <summary>An answer to a piece of advice, as a caller gives it.</summary>
/// <param name="Key">Which advice.</param>
/// <param name="Answer">What was answered; null takes back what was answered before.</param>
internal sealed record GivenAnswer(string Key, AdviceAnswer? Answer)
{
    private const int KeyLength = 400;
    private const int CommentLength = 2000;

    /// <summary>Why it is not relevant.</summary>
    public Reason? Reason { get; init; }

    /// <summary>Why, in the person's own words.</summary>
    public string? Comment { get; init; }

    public static GivenAnswer Parse(string? key, string? answer, string? reason, string? comment)
    {
        if (string.IsNullOrEmpty(key) || key!.Length > KeyLength)
            throw new InvalidPluginExecutionException("Say which advice you answer: its key is missing.");
        if (comment?.Length > CommentLength) throw new InvalidPluginExecutionException("A comment can have at most 2,000 characters.");
        return new GivenAnswer(key, AnswerOf(answer)) { Reason = ReasonOf(reason), Comment = string.IsNullOrWhiteSpace(comment) ? null : comment };
    }

    private static AdviceAnswer? AnswerOf(string? name) => name switch
    {
        "done" => AdviceAnswer.Done,
        "notRelevant" => AdviceAnswer.NotRelevant,
        "later" => AdviceAnswer.Later,
        "undo" => null,
        _ => throw new InvalidPluginExecutionException("An answer to advice is done, notRelevant, later or undo."),
    };

    private static Reason? ReasonOf(string? name) => name switch
    {
        null or "" => null,
        "alreadyDone" => Responses.Reason.AlreadyDone,
        "doesNotFitThisDeal" => Responses.Reason.DoesNotFitThisDeal,
        "factsAreWrong" => Responses.Reason.FactsAreWrong,
        "notNow" => Responses.Reason.NotNow,
        _ => throw new InvalidPluginExecutionException("A reason is alreadyDone, doesNotFitThisDeal, factsAreWrong or notNow."),
    };
}
