using System;
using System.Text.Json.Nodes;

namespace CrmCoach.Sandbox.Demo;

/// <summary>One request of the demo: a create, or a change of a row that an earlier request created.</summary>
/// <param name="File">The file it comes from, for messages.</param>
/// <param name="Set">The entity set.</param>
/// <param name="Id">The row's id, which is kept.</param>
/// <param name="Body">What is written.</param>
/// <param name="Caller">The user who writes.</param>
/// <param name="Date">When it happened, for the order among activities.</param>
/// <param name="IsCreate">Whether the row is new.</param>
internal sealed record SampleWrite(string File, string Set, Guid Id, JsonObject Body, Guid Caller, DateTime Date, bool IsCreate = true);
