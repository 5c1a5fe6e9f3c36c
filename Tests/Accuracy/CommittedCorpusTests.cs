using CrmCoach.Training;
using NUnit.Framework;

namespace CrmCoach.Tests.Accuracy;

public sealed class CommittedCorpusTests
{
    [Test]
    public void Every_committed_example_has_its_own_id_known_labels_and_quotes_from_its_visible_text() =>
        Assert.That(CorpusCheck.Mistakes(Support.Corpus.Root), Is.Empty);
}
