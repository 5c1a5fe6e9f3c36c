using System;
using System.Collections.Generic;
using System.Linq;

namespace CrmCoach.Pack.Source;

/// <summary>A GUID in the tree: where it stands, how it has to be written there, and whether it names the thing itself or refers to one.</summary>
public sealed record Identifier(Part Part, string? Attribute, string Value, bool IsBraced, bool Declares)
{
    private const bool Braced = true;
    private const bool Bare = false;
    private const bool Own = true;
    private const bool Reference = false;

    private static readonly (string Path, string? Attribute, bool IsBraced, bool Declares)[] Places =
    [
        ("systemform/formid", null, Braced, Own),
        ("savedquery/savedqueryid", null, Braced, Own),
        ("WebResource/WebResourceId", null, Braced, Own),
        ("parameters/WebResourceId", null, Braced, Reference),
        ("visualization/savedqueryvisualizationid", null, Braced, Own),
        ("Dashboard/FormId", null, Braced, Own),
        ("/Role", "id", Braced, Own),
        ("PluginAssembly", "PluginAssemblyId", Bare, Own),
        ("PluginTypes/PluginType", "PluginTypeId", Bare, Own),
        ("SdkMessageProcessingStep", "SdkMessageProcessingStepId", Braced, Own),
        ("SdkMessageProcessingStep/SdkMessageId", null, Bare, Reference),
        ("SdkMessageProcessingStep/PluginTypeId", null, Bare, Reference),
        ("SdkMessageProcessingStepImage/SdkMessageProcessingStepImageId", null, Braced, Own),
        ("plugintypeid/plugintypeexportkey", null, Bare, Reference),
        ("tabs/tab", "id", Braced, Own),
        ("sections/section", "id", Braced, Own),
        ("rows/row/cell", "id", Braced, Own),
        ("formLibraries/Library", "libraryUniqueId", Braced, Own),
        ("Handlers/Handler", "handlerUniqueId", Braced, Own),
        ("control", "uniqueid", Braced, Reference),
        ("AppModule/WebResourceId", null, Bare, Reference),
        ("AppModuleComponents/AppModuleComponent", "id", Braced, Reference),
        ("AppModuleRoleMaps/Role", "id", Braced, Reference),
        ("RootComponents/RootComponent", "id", Braced, Reference),
    ];

    public bool IsGuid => Guid.TryParseExact(Value, Value.StartsWith('{') ? "B" : "D", out _);

    /// <summary>Lower case, with braces or without, as exports have it in this place.</summary>
    public bool IsWellWritten => IsGuid && Value == (IsBraced ? Guid.Parse(Value).ToString("B") : Guid.Parse(Value).ToString("D"));

    public static IEnumerable<Identifier> In(Tree tree) =>
        from root in tree.Roots
        from part in root.WithSelf()
        from place in Places
        where part.IsAt(place.Path)
        where place.Attribute is null || part.Has(place.Attribute) || place.Declares
        select new Identifier(part, place.Attribute, place.Attribute is null ? part.Value : part[place.Attribute], place.IsBraced, place.Declares);
}
