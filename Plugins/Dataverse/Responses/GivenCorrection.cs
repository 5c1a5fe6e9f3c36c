using System;
using System.Globalization;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Responses;

/// <summary>A correction of a reading, as a caller gives it.</summary>
/// <param name="Activity">Which activity or note.</param>
/// <param name="Correction">What about it; of one that is taken back, where.</param>
/// <param name="IsUndo">Whether it takes back what was corrected there before.</param>
internal sealed record GivenCorrection(ActivityName Activity, Correction Correction, bool IsUndo)
{
    /// <summary>Which label where, in one line: corrections of one place take each other's.</summary>
    public string Place => string.Format(
        CultureInfo.InvariantCulture,
        "{0:D} {1} {2} {3} {4}",
        Activity.Id,
        Correction.Label.Name(),
        Correction.Field == TextField.Subject ? "subject" : "body",
        Correction.Span.Start,
        Correction.Span.Length);

    /// <summary>How it is counted.</summary>
    public AdviceAnswer Answer => Correction.Verdict switch
    {
        Verdict.Wrong => AdviceAnswer.WrongReading,
        Verdict.Right => AdviceAnswer.RightReading,
        _ => AdviceAnswer.Added,
    };

    public static GivenCorrection Parse(ActivityName activity, string? verdict, string? label, string? field, Span span)
    {
        if (!LabelNames.TryParse(label ?? "", out var known)) throw new InvalidPluginExecutionException("There is no such label.");
        if (span.Start < 0 || span.Length < 0 || (span.Length == 0 && span.Start > 0))
            throw new InvalidPluginExecutionException("There is no such place in a text.");
        return new GivenCorrection(activity, new Correction(VerdictOf(verdict), known, FieldOf(field), span), verdict == "undo");
    }

    private static Verdict VerdictOf(string? name)
    {
        if (name == "undo") return default;
        if (CorrectionCodec.TryParse(name ?? "", out var verdict)) return verdict;
        throw new InvalidPluginExecutionException("A verdict is wrong, right, added or undo.");
    }

    private static TextField FieldOf(string? name) => name switch
    {
        "subject" => TextField.Subject,
        null or "" or "body" => TextField.Body,
        _ => throw new InvalidPluginExecutionException("A field is subject or body."),
    };
}
