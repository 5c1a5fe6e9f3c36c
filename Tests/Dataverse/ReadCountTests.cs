using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

internal sealed class ReadCountTests
{
    [TestCase(5)]
    [TestCase(300)]
    public void The_reads_of_a_scoring_do_not_depend_on_the_number_of_activities(int count)
    {
        using var organisation = new CoachedOrganisation();
        organisation.NewOpportunity();
        organisation.Run();
        var deal = organisation.NewOpportunity();
        for (var i = 0; i < count; i++) organisation.NewEmail(deal, "Visit " + i, $"<p>{Texts.Question} Number {i}.</p>", daysAgo: i % 50);
        organisation.Organisation.Queue.RunNext();

        Assert.That(organisation.Row("opportunity", deal)["coach_activitiesscored"], Is.EqualTo(count));
        Assert.That(organisation.Organisation.Statistics.Executions[^1].Reads, Is.EqualTo(6));
    }
}
