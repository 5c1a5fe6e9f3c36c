using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>Obstacles and topics as people say them in English, for the facts of the pillars.</summary>
internal static class Phrases
{
    private static readonly AdviceWords English = new AdviceWords(AdviceText.Default);

    /// <summary>The recorded name in quotation marks, else the type in words; with the person it belongs to.</summary>
    public static string Name(Snapshot deal, ObstacleThread thread)
    {
        var person = thread.People.Count > 0 ? deal.Person(thread.People[0])?.Name ?? "" : "";
        return person.Length > 0 ? English.Name(thread) + " (" + person + ")" : English.Name(thread);
    }

    public static string Of(Topic topic) => English.Topic(topic, "name");
}
