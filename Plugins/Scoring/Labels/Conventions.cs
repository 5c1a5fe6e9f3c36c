using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>Which labels a text can carry at all, by who wrote it.</summary>
internal static class Conventions
{
    /// <summary>What the customer wrote shows nothing of how we sell, ask or teach; what a machine wrote tells at most of someone's life.</summary>
    public static bool Allow(Label label, ActivityKind kind, Direction direction, bool automatic)
    {
        if (automatic) return label == Label.TopicPersonal;
        var written = kind is ActivityKind.Email or ActivityKind.Letter or ActivityKind.Social;
        if (direction != Direction.Incoming || !written) return true;
        return label is not (Label.TopicInsight or Label.AskMade or Label.AskAlternative) && label is < Label.SellerChasing or > Label.CustomerHelp;
    }

    /// <summary>
    /// Whether words so sure show the label: a yes or no that is asked, denied or supposed is none, and help is more than "call me if". Of all other labels the
    /// models have learned by themselves what to think of such words.
    /// </summary>
    public static bool Count(Label label, Certainty certainty)
    {
        if (label is Label.AskAgreed or Label.AskRefused) return certainty is Certainty.Asserted or Certainty.Settled;
        return certainty is not (Certainty.Hypothetical or Certainty.Negated) || !(label.IsAddressed() || label == Label.CustomerHelp);
    }
}
