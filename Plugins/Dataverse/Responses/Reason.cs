namespace CrmCoach.Plugins.Responses;

/// <summary>Why advice is not relevant; the values of the choice <c>coach_responsereason</c>.</summary>
internal enum Reason
{
    AlreadyDone = 1,
    DoesNotFitThisDeal,
    FactsAreWrong,
    NotNow,
}
