using System;

namespace CrmCoach.Plugins.Responses;

/// <summary>What came of an answer.</summary>
/// <param name="Judgement">The deal after it.</param>
/// <param name="QuietUntil">Until when the advice stays away, in UTC; null where the answer was taken back.</param>
internal sealed record TakenAnswer(Judgement Judgement, DateTime? QuietUntil);
