using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>Short words for obstacles, topics and methods as people say them.</summary>
internal static class Phrases
{
    /// <summary>The recorded name in quotation marks, else the type in words; with the person it belongs to.</summary>
    public static string Name(Snapshot deal, ObstacleThread thread)
    {
        var recorded = thread.Recorded?.Name ?? "";
        var name = recorded.Length > 0 ? "“" + recorded + "”" : Of(thread.Type);
        var person = thread.People.Count > 0 ? deal.Person(thread.People[0])?.Name ?? "" : "";
        return person.Length > 0 ? name + " (" + person + ")" : name;
    }

    public static string Of(ObstacleType? type) => type switch
    {
        ObstacleType.Alignment => "the disagreement on their side",
        ObstacleType.Approval => "the missing sign-off",
        ObstacleType.Priority => "the other work that comes first",
        ObstacleType.Budget => "the missing budget",
        ObstacleType.Procurement => "the purchasing formalities",
        ObstacleType.Technical => "the technical doubts",
        ObstacleType.Adoption => "the users' resistance",
        ObstacleType.Timing => "the date that blocks",
        ObstacleType.StatusQuo => "the lack of urgency",
        ObstacleType.Competition => "the rival option",
        _ => "what stands in their way",
    };

    public static string Of(Topic topic) => topic switch
    {
        Topic.Problem => "the problem behind the purchase",
        Topic.OrgGoal => "what their organisation wants to achieve",
        Topic.PersonalGoal => "what they want for themselves",
        Topic.DayJob => "their daily work",
        Topic.OrgEvent => "what is happening in their company",
        Topic.Personal => "their life outside work",
        Topic.Insight => "something we can teach them",
        _ => "another need of theirs",
    };

    public static string Of(ContactMethod? method) => method switch
    {
        ContactMethod.Email => "e-mail",
        ContactMethod.Phone => "phone",
        ContactMethod.FaceToFace => "meeting",
        ContactMethod.Letter => "letter",
        ContactMethod.Social => "social media",
        _ => "message",
    };
}
