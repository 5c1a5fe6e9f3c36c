using System.Collections.Generic;
using System.Linq;

namespace CrmCoach.Training;

/// <summary>The recipe: how the shipped tables come out of the examples.</summary>
internal sealed record Training(LinearTrainer Sentences, LinearTrainer Clauses, LinearTrainer Texts, BoostedTrees Trees)
{
    private const double Precision = 0.8;

    /// <summary>What the numbers chose.</summary>
    public static Training Recipe => new(new LinearTrainer(), new LinearTrainer(), new LinearTrainer(), new BoostedTrees());

    /// <summary>
    /// The linear models learn from everything. The trees learn from what linear models that never saw a text said about it, so that they know how far
    /// to trust them.
    /// </summary>
    public void Write(string path, string corpusHash, IReadOnlyList<Prepared> examples)
    {
        var candidates = Validation.Run(examples, this);
        var threshold = Threshold(candidates);
        var trees = Trees.Train(candidates.Select(c => c.Row).ToList(), candidates.Select(c => c.Truth).ToList());
        ModelWriter.Write(path, corpusHash, Learner.Sentences(examples, Sentences), Learner.Clauses(examples, Clauses), Learner.Texts(examples, Texts), trees, threshold);
    }

    /// <summary>The lowest score above which so many of the findings on unseen texts are right.</summary>
    private static int Threshold(IReadOnlyList<Candidate> candidates)
    {
        var right = 0;
        var threshold = 0;
        var found = 0;
        foreach (var candidate in candidates.OrderByDescending(c => c.Score))
        {
            found++;
            if (candidate.Truth) right++;
            if (right >= found * Precision) threshold = candidate.Score;
        }

        return threshold;
    }
}
