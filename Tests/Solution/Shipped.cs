using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Source;
using CrmCoach.Tests.Pack;
using Mono.Cecil;

namespace CrmCoach.Tests.Solution;

/// <summary>What ships: the unpacked solution, and the plug-in assembly read without loading it.</summary>
internal static class Shipped
{
    public static readonly Tree Tree = PackSources.ReadRepository();

    public static readonly AssemblyDefinition Assembly = AssemblyDefinition.ReadAssembly(PackSources.Assembly);

    public static Table Table(string logicalName) => Tree.Tables.Single(table => table.LogicalName == logicalName);

    public static Column Column(string table, string logicalName) => Table(table).Columns.Single(column => column.LogicalName == logicalName);

    public static TypeDefinition Class(string name) => Assembly.MainModule.GetType(name);

    /// <summary>Every text in the code of the plug-ins, which is not the code of the core.</summary>
    public static IEnumerable<string> Texts(TypeDefinition type) =>
        type.NestedTypes.SelectMany(Texts)
            .Concat(
                type.Methods
                    .Where(method => method.HasBody)
                    .SelectMany(method => method.Body.Instructions)
                    .Select(instruction => instruction.Operand).OfType<string>());

    public static IEnumerable<TypeDefinition> PluginCode => Assembly.MainModule.Types.Where(type => type.Namespace.StartsWith("CrmCoach.Plugins"));
}
