using System.Collections.Generic;
using System.Linq;

namespace CrmCoach.Training;

/// <summary>The recipe: how the shipped tables come out of the examples.</summary>
internal sealed record Training(LinearTrainer Sentences, LinearTrainer Clauses, LinearTrainer Texts, BoostedTrees Trees)
{
    private const double Precision = 0.83;

    /// <summary>What the numbers chose; see Plugins/Scoring/DESIGN.md.</summary>
    public static Training Recipe =>
        new(new LinearTrainer { Keep = 1_060_000 }, new LinearTrainer(), new LinearTrainer { Decay = 0.015f }, new BoostedTrees());

    /// <summary>
    /// The linear models learn from everything. The trees learn from what linear models that never saw a text said about it (the candidates), so that they
    /// know how far to trust them.
    /// </summary>
    public void Write(string folder, string corpusHash, IReadOnlyList<Prepared> examples, IReadOnlyList<Candidate> unseen, int threshold)
    {
        var trees = Trees.Train(unseen.Select(c => c.Row).ToList(), unseen.Select(c => c.Truth).ToList());
        var sentences = Learner.Sentences(examples, Sentences);
        var clauses = Learner.Clauses(examples, Clauses);
        var texts = Learner.Texts(examples, Texts);
        ModelWriter.Write(folder, corpusHash, [sentences, clauses, texts], trees, threshold, examples);
    }

    /// <summary>The lowest score above which so many of the findings on unseen texts are right.</summary>
    public static int Threshold(IReadOnlyList<Candidate> unseen)
    {
        var right = 0;
        var found = 0;
        var threshold = 0;
        foreach (var candidate in unseen.OrderByDescending(c => c.Score))
        {
            found++;
            if (candidate.Truth) right++;
            if (right >= found * Precision) threshold = candidate.Score;
        }

        return threshold;
    }
}
