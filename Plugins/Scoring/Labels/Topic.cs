namespace CrmCoach.Scoring.Labels;

/// <summary>What two people can talk about beyond the deal.</summary>
public enum Topic
{
    Problem = 1, OrgGoal, PersonalGoal, DayJob, OrgEvent, Personal, Insight, NewOpportunity,
}
