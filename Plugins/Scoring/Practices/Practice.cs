using System;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Rules;

namespace CrmCoach.Scoring.Practices;

/// <summary>Something a rep does well: the mirror of a <see cref="Rule"/>.</summary>
/// <param name="Id">Such as <c>practice.help</c>: the name of its sentence in the playbook.</param>
/// <param name="Find">The best example of it in a deal; null where there is none.</param>
internal sealed record Practice(string Id, Func<DealFacts, Firing?> Find);
