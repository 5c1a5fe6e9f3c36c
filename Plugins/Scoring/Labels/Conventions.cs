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
}
