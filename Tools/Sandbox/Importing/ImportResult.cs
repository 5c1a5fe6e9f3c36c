using System;
using System.Collections.Generic;

namespace CrmCoach.Sandbox.Importing;

/// <summary>What an import did.</summary>
/// <param name="Solution">The solution's unique name.</param>
/// <param name="Version">The version that is installed now.</param>
/// <param name="Before">The version that was installed before, or null.</param>
/// <param name="Removed">The tables, columns, choices and rows of the platform's that an upgrade removed.</param>
public sealed record ImportResult(string Solution, Version Version, Version? Before, IReadOnlyList<string> Removed);
