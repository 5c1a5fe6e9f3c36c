namespace CrmCoach.Plugins.Responses;

/// <summary>What people answer; the values of the choice <c>coach_responseanswer</c>. The first three answer advice, the others correct a reading.</summary>
internal enum Answer
{
    Done = 1,
    NotRelevant,
    Later,
    WrongReading,
    RightReading,
    Added,
}
