using System.Collections.Generic;

namespace CrmCoach.Sandbox.WebApi.Filters;

/// <summary>A <c>$filter</c> as written, before its names are looked up.</summary>
internal abstract record FilterNode;

/// <summary>Two or more conditions joined by <c>and</c> or by <c>or</c>.</summary>
internal sealed record Junction(bool IsAnd, IReadOnlyList<FilterNode> Parts) : FilterNode;

/// <summary><c>not</c> before a condition.</summary>
internal sealed record Negation(FilterNode Inner) : FilterNode;

/// <summary><c>member operator literal</c>, or <c>function(member,literal)</c>.</summary>
/// <param name="Member">The property as written, for example <c>_ownerid_value</c>.</param>
/// <param name="Operator"><c>eq</c>, <c>ne</c>, <c>gt</c>, <c>ge</c>, <c>lt</c>, <c>le</c>, <c>contains</c>, <c>startswith</c> or <c>endswith</c>.</param>
/// <param name="Literal">The value: a quoted text, or a word such as <c>null</c>, <c>true</c>, a number, a GUID or a date.</param>
internal sealed record Comparison(string Member, string Operator, Token Literal) : FilterNode;
