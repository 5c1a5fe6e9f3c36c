using System;
using System.Collections.Generic;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Findings;

/// <summary>One thing that has to be right before a zip is written: a stable id, the demand in a sentence, and the check.</summary>
public sealed record Rule(string Id, string Demand, Func<Tree, IEnumerable<Problem>> Check);
