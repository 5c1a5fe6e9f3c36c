using System;
using System.Collections.Generic;

namespace CrmCoach.Sandbox.Importing;

/// <summary>A view as its solution has it, or under the other kind as it was edited locally: of a view the top layer holds, whole.</summary>
internal sealed record ViewLayer(Guid Id, string Name, string FetchXml, string? LayoutXml)
{
    public const string Kind = "view";
    public const string LocalKind = "localview";

    public Dictionary<string, object?> Values => new() { ["name"] = Name, ["fetchxml"] = FetchXml, ["layoutxml"] = LayoutXml };

    /// <summary>The local edit of a view, or else what the solution has.</summary>
    public static ViewLayer Top(ComponentContext context, Guid id) => Find(context, LocalKind, id) ?? Find(context, Kind, id)
        ?? throw new ArgumentException($"There is no view {id:B} of a solution.", nameof(id));

    private static ViewLayer? Find(ComponentContext context, string kind, Guid id) =>
        context.Components.Load<ViewLayer>(kind).Find(layer => layer.Id == id);
}
