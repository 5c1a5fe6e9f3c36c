using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Stance;

/// <summary>
/// Says how sure the words are of what they show, by the clause that shows it and what stands beside it in its sentence. "We have no budget" is as sure as can
/// be: there the denial is the obstacle. Only what denies the label itself counts, such as a denied difficulty ("budget is not an issue").
/// </summary>
public static class Certainties
{
    /// <summary>How sure a clause is.</summary>
    /// <param name="label">What it shows.</param>
    /// <param name="text">The visible text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">The clause in it.</param>
    /// <param name="isQuestion">Whether the sentence ends with a question mark.</param>
    public static Certainty Of(Label label, string text, Span sentence, Span clause, bool isQuestion) =>
        Of(label, new Passage(text, sentence, clause), isQuestion);

    internal static Certainty Of(Label label, Passage passage, bool isQuestion)
    {
        if (IsAsked(passage, isQuestion)) return Certainty.Asked;
        if (IsDeed(label)) return OfDeed(passage, label);
        if (IsHypothetical(passage)) return Certainty.Hypothetical;
        if (IsTrouble(label) && IsSettled(passage)) return Certainty.Settled;
        if (IsNegated(passage, label)) return Certainty.Negated;
        return IsTrouble(label) && IsCleared(passage, label) ? Certainty.Settled : Certainty.Asserted;
    }

    /// <summary>What comes before the question in its sentence is told: "The board must sign, can you help?"</summary>
    private static bool IsAsked(Passage passage, bool isQuestion)
    {
        if (passage.Touches("asked", "no question") || passage.Begins("asked in front")) return true;
        if (passage.Opens("which") && passage.SaidBefore("asked", "no question")) return true;
        if (!isQuestion || passage.Opens("reason")) return false;
        return passage.IsLast || passage.Opens("opener") || passage.Opens("condition") || passage.IsFollowedBy("reason") || passage.IsFollowedBy("condition");
    }

    /// <summary>What we do, we do by saying it, however politely: "we could", "if you like".</summary>
    private static bool IsDeed(Label label) => label.IsAddressed() || label is >= Label.SellerChasing and <= Label.AskMade or Label.AskAlternative or Label.TopicInsight;

    private static Certainty OfDeed(Passage passage, Label label)
    {
        var isHelp = label.IsAddressed() || label == Label.CustomerHelp;
        if (isHelp && IsLeftOpen(passage)) return Certainty.Hypothetical;
        return passage.Says("no act", "not a denial") ? Certainty.Negated : Certainty.Asserted;
    }

    /// <summary>Who is to call if there are questions is offered nothing yet.</summary>
    private static bool IsLeftOpen(Passage passage) =>
        passage.Says("empty offer", "full offer") || (passage.Says("open question") && passage.Says("condition") && passage.SentenceSays("empty offer", "full offer"));

    private static bool IsTrouble(Label label) => label.IsRaised() || label == Label.TopicProblem;

    private static bool IsHypothetical(Passage passage)
    {
        if (passage.Says("condition", "no condition") || passage.Begins("condition in front")) return true;
        if (passage.Says("hedge", "no condition") || passage.Begins("hedge in front")) return true;
        return passage.Holds("modal") && passage.SentenceBegins("condition", "no condition");
    }

    private static bool IsSettled(Passage passage) => passage.Says("settled") || passage.SaysAfter("settled after", "open");

    /// <summary>Whether the clause, or what follows in the sentence, says that this very obstacle is out of the way.</summary>
    private static bool IsCleared(Passage passage, Label label)
    {
        var cleared = ClearingPhrases.In(passage.Words);
        cleared.AddRange(ClearingPhrases.In(passage.Rest));
        return cleared.Exists(one => one == Label.ObstacleCleared || one.AsObstacle() == label.AsObstacle());
    }

    private static bool IsNegated(Passage passage, Label label)
    {
        if (label == Label.AskRefused) return passage.Says("no refusal", "not a denial");
        var block = IsTrouble(label) ? "no obstacle" : label == Label.AskAgreed ? "no agreement" : "no such thing";
        return passage.Says(block, "not a denial") || passage.Says("no such thing", "not a denial");
    }
}
