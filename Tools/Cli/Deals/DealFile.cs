using System;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Cli.Deals;

/// <summary>A deal outside Dataverse.</summary>
/// <param name="Records">Its rows.</param>
/// <param name="AsOf">The moment it is to be judged for, in UTC; null where the file does not say.</param>
internal sealed record DealFile(DealRecords Records, DateTime? AsOf);
