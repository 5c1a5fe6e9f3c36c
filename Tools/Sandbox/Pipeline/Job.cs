using System;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>An asynchronous step that waits: a row of asyncoperation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="StepId">The step.</param>
/// <param name="Retries">How often it was tried in vain.</param>
/// <param name="Data">Its context, written down.</param>
internal sealed record Job(Guid Id, Guid StepId, int Retries, string Data);
