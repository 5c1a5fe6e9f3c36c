using System;

namespace CrmCoach.Plugins.Responses;

/// <summary>How long answered advice stays away.</summary>
internal static class QuietPeriod
{
    public static TimeSpan Of(Answer answer) => TimeSpan.FromDays(answer switch
    {
        Answer.Done => 21,
        Answer.NotRelevant => 90,
        _ => 7,
    });
}
