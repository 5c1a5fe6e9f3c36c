using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Reports;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Reports;

public sealed class BehavioursTests
{
    private const string Anna = "Anna Berg";
    private const string Ben = "Ben Cole";

    private static DealBuilder Deal => DealBuilder.Open();

    private static DealBuilder Refused => Deal.Wrote(40, Anna, Label.AskMade).Heard(35, Anna, Label.AskRefused);

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Row("nothing on record", Deal, "");
        yield return Row("a lively deal", Deal.Wrote(9, Anna).Called(6, Ben, Label.TopicOrgGoal).Met(3, Anna), "");

        yield return Row("refused, and nothing since", Refused, "RefusedAndLeft");
        yield return Row("refused, and asked the same way again", Refused.Wrote(20, Anna, Label.AskMade), "RefusedAndLeft OneContact");
        yield return Row("refused, and tried by phone", Refused.Called(20, Anna, Label.AskMade), "OneContact");
        yield return Row("refused, and another way offered", Refused.Wrote(20, Anna, Label.AskAlternative), "OneContact");
        yield return Row("refused long ago", Deal.Heard(130, Anna, Label.AskRefused), "");
        yield return Row("refused, and lost", DealBuilder.Lost(5).Heard(35, Anna, Label.AskRefused), "");

        yield return Row("pushed twice without a word from them", Deal.Wrote(20, Anna, Label.SellerChasing).Wrote(5, Anna, Label.SellerPitch), "PushedInSilence");
        yield return Row("pushed twice within a week", Deal.Wrote(7, Anna, Label.SellerChasing).Wrote(2, Anna, Label.SellerChasing), "");
        yield return Row("pushed once", Deal.Wrote(20, Anna, Label.SellerChasing), "");
        yield return Row("written to twice without pushing", Deal.Wrote(20, Anna).Wrote(5, Anna), "");
        yield return Row("pushed, and answered", Deal.Wrote(20, Anna, Label.SellerChasing).Heard(15, Ben).Wrote(5, Anna, Label.SellerChasing), "");
        yield return Row(
            "pushed, with something in another language since",
            Deal.Wrote(20, Anna, Label.SellerChasing).Wrote(5, Anna, Label.SellerChasing).Heard(4, Anna)
                .Read(reading => reading with { State = ReadingState.OtherLanguage }),
            "");

        yield return Row("an obstacle recorded weeks ago", Deal.Recorded(25, ObstacleType.Budget), "ObstacleLeft");
        yield return Row("an obstacle recorded last week", Deal.Recorded(7, ObstacleType.Budget), "");
        yield return Row("an obstacle cleared", Deal.Recorded(25, ObstacleType.Budget, isCleared: true), "");
        yield return Row("an obstacle worked on lately", Deal.Recorded(40, ObstacleType.Budget).Called(5, Anna, Label.ObstacleBudgetAddressed), "");
        yield return Row("an obstacle worked on weeks ago", Deal.Recorded(60, ObstacleType.Budget).Called(30, Anna, Label.ObstacleBudgetAddressed), "ObstacleLeft");
        yield return Row("an obstacle raised weeks ago", Deal.Heard(25, Anna, Label.ObstacleBudgetRaised), "ObstacleLeft");

        yield return Row("three mails to two people", Deal.Wrote(30, Anna).Wrote(20, Ben).Wrote(10, Anna), "OneChannel");
        yield return Row("three mails and a call", Deal.Wrote(30, Anna).Wrote(20, Ben).Wrote(10, Anna).Called(5, Ben, Label.TopicProblem), "");
        yield return Row("two mails", Deal.Wrote(30, Anna).Wrote(20, Ben), "");

        yield return Row(
            "four contacts about nothing but the deal", Deal.Wrote(30, Anna).Called(20, Ben).Wrote(10, Anna).Met(5, Ben), "DealOnly");
        yield return Row(
            "one of them about their goal", Deal.Wrote(30, Anna).Called(20, Ben, Label.TopicOrgGoal).Wrote(10, Anna).Met(5, Ben), "");

        yield return Row("three contacts with one person", Deal.Knows(Ben).Wrote(30, Anna).Called(20, Anna).Met(10, Anna), "OneContact");
        yield return Row("two contacts with one person", Deal.Wrote(30, Anna).Called(20, Anna), "");
        yield return Row("three contacts with two", Deal.Wrote(30, Anna).Called(20, Anna).Met(10, Ben), "");

        yield return Row("won, and left alone", DealBuilder.Won(40).Wrote(50, Anna), "Forgotten");
        yield return Row("won, and asked how it goes", DealBuilder.Won(40).Called(10, Anna, Label.TopicOrgGoal), "");
        yield return Row("won last week", DealBuilder.Won(6).Wrote(50, Anna), "");
    }

    [TestCaseSource(nameof(Cases))]
    public void A_deal_shows(object deal, string expected) => Assert.That(Shown(((DealBuilder)deal).Report.Behaviours), Is.EqualTo(expected));

    private static TestCaseData Row(string name, DealBuilder deal, string expected) => new TestCaseData(deal, expected).SetArgDisplayNames(name);

    private static string Shown(Behaviours behaviours) => string.Join(
        " ",
        typeof(Behaviours).GetProperties()
            .Where(property => property.PropertyType == typeof(bool) && (bool)property.GetValue(behaviours)!)
            .Select(property => property.Name.Substring(2)));
}
