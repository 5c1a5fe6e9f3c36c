namespace CrmCoach.Sandbox.Metadata;

/// <summary>One value of a choice.</summary>
/// <param name="Value">The number that is kept.</param>
/// <param name="Label">The label in the base language.</param>
/// <param name="State">The state that a status belongs to; null for other choices.</param>
/// <param name="Color">A colour such as #1b7f3b, or null.</param>
public sealed record ChoiceOption(int Value, string Label, int? State = null, string? Color = null);
