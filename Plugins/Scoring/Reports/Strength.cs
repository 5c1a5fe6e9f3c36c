using System.Collections.Generic;

namespace CrmCoach.Scoring.Reports;

/// <summary>Something done well, to start a talk about a deal with.</summary>
/// <param name="Practice">Which good practice, such as <c>practice.help</c>.</param>
/// <param name="Say">One sentence to the rep, without words of the customer's.</param>
/// <param name="Evidence">Which activities, which words.</param>
public sealed record Strength(string Practice, string Say, IReadOnlyList<Evidence> Evidence);
