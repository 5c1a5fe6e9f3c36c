using System.Collections.Generic;
using System.Linq;

namespace CrmCoach.Training;

/// <summary>The recipe: how the shipped tables come out of the examples.</summary>
internal sealed record Training(LinearTrainer Sentences, LinearTrainer Texts, BoostedTrees Trees)
{
    /// <summary>What the numbers chose.</summary>
    public static Training Recipe => new(new LinearTrainer(), new LinearTrainer(), new BoostedTrees());

    /// <summary>
    /// The linear models learn from everything. The trees learn from what linear models that never saw a text said about it, so that they know how far
    /// to trust them.
    /// </summary>
    public void Write(string path, string corpusHash, IReadOnlyList<Prepared> examples, int threshold)
    {
        var candidates = Validation.Unseen(examples, this);
        var trees = Trees.Train(candidates.Select(c => c.Row).ToList(), candidates.Select(c => c.Truth).ToList());
        ModelWriter.Write(path, corpusHash, Learner.Sentences(examples, Sentences), Learner.Texts(examples, Texts), trees, threshold);
    }
}
