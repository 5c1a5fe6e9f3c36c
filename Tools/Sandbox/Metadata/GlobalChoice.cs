using System.Collections.Generic;

namespace CrmCoach.Sandbox.Metadata;

/// <summary>A list of options that several columns share.</summary>
public sealed record GlobalChoice(string Name, string DisplayName, IReadOnlyList<ChoiceOption> Options);
