using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Stance;

/// <summary>Says whose word a finding is.</summary>
public static class Speakers
{
    /// <summary>Who speaks in a clause.</summary>
    /// <param name="label">What it shows.</param>
    /// <param name="activity">Where it stands.</param>
    /// <param name="text">The visible text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">The clause in it.</param>
    public static Speaker Of(Label label, ActivityText activity, string text, Span sentence, Span clause) =>
        Of(label, activity, new Passage(text, sentence, clause));

    internal static Speaker Of(Label label, ActivityText activity, Passage passage)
    {
        if (activity.IsByCustomer) return Speaker.Customer;
        if (IsOurs(label)) return Speaker.Us;
        if (label is Label.AskAgreed or Label.AskRefused) return Speaker.Reported;
        if (IsReported(passage)) return Speaker.Reported;
        var isTalk = activity.Kind is ActivityKind.PhoneCall or ActivityKind.Appointment;
        return isTalk && !label.IsAddressed() && !passage.Says("opinion") ? Speaker.Reported : Speaker.Us;
    }

    /// <summary>What only we can do.</summary>
    private static bool IsOurs(Label label) => label is >= Label.SellerChasing and <= Label.AskMade or Label.AskAlternative or Label.TopicInsight;

    /// <summary>"She said" reaches to the end of the sentence; without a subject in front it is us who asked or told.</summary>
    private static bool IsReported(Passage passage)
    {
        if (passage.Opens("did")) return false;
        return passage.Says("reported", "not reported") || passage.SaidBefore("reported", "not reported");
    }
}
