using System.Linq;
using Mono.Cecil;

namespace CrmCoach.Pack.Plugins;

/// <summary>A class that implements IPlugin, and whether the platform can create it.</summary>
public sealed record PluginClass(string FullName, bool IsPublic, bool HasConstructor)
{
    public static PluginClass Of(TypeDefinition type) => new(type.FullName, type.IsPublic, type.Methods.Any(IsUsable));

    /// <summary>The platform calls a constructor with no parameters, or with one or two configuration strings.</summary>
    private static bool IsUsable(MethodDefinition method) =>
        method.IsConstructor && method.IsPublic && !method.IsStatic && method.Parameters.Count <= 2
        && method.Parameters.All(parameter => parameter.ParameterType.FullName == "System.String");
}
