using System;
using CrmCoach.Plugins.Write;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Tables;

/// <summary>What went wrong in the background, a row for each deal and kind of fault: for administrators, without a word of the deal's.</summary>
internal static class FailureTable
{
    public const string Name = "coach_failure";
    public const string Count = "coach_count";

    private const int NameLength = 200;
    private const int CauseLength = 400;
    private const int PlaceLength = 10_000;

    /// <summary>The same fault of the same deal is the same row, counted.</summary>
    public static Guid IdOf(Guid? opportunity, string step, Exception exception) =>
        NameBasedId.Of(opportunity ?? Guid.Empty, "failure " + step + " " + Failure.Code(exception));

    public static Entity Row(PluginRun run, Guid? opportunity, Exception exception, int count) => new(Name, IdOf(opportunity, run.Step, exception))
    {
        ["coach_name"] = Words.Cut(Failure.Code(exception) + " in " + run.Step, NameLength),
        ["coach_opportunityid"] = opportunity == null ? null : OpportunityTable.Reference(opportunity.Value),
        ["coach_code"] = Failure.Code(exception),
        ["coach_step"] = run.Step,
        ["coach_cause"] = Words.Cut(run.Cause, CauseLength),
        ["coach_place"] = Words.Cut(exception.StackTrace ?? "", PlaceLength),
        ["coach_failedon"] = run.Now,
        ["coach_duration"] = run.Milliseconds,
        [Count] = count,
    };
}
