using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>Which labels a text can carry at all, by who wrote it.</summary>
internal static class Conventions
{
    /// <summary>What the customer wrote shows nothing of how we sell, ask or teach.</summary>
    public static bool Allow(Label label, ActivityKind kind, Direction direction)
    {
        var written = kind is ActivityKind.Email or ActivityKind.Letter or ActivityKind.Social;
        if (direction != Direction.Incoming || !written) return true;
        return label is not (Label.TopicInsight or Label.AskMade or Label.AskAlternative) && label is < Label.SellerChasing or > Label.CustomerHelp;
    }
}
