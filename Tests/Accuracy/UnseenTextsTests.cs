using CrmCoach.Training;
using NUnit.Framework;

namespace CrmCoach.Tests.Accuracy;

/// <summary>The reader that ships, on texts of authors that it was not trained on.</summary>
public sealed class UnseenTextsTests
{
    [Test]
    public void Texts_of_strangers_are_read_as_well_as_ever() =>
        Assert.That(new UnseenReport(Corpus.Unseen(Support.Corpus.Root)).Failures, Is.Empty);
}
