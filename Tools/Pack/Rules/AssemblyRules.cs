using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;
using Mono.Cecil;

namespace CrmCoach.Pack.Rules;

/// <summary>The plug-in assembly is the one that the tree describes, and one that the platform's sandbox can run.</summary>
public static class AssemblyRules
{
    private const int Largest = 16 * 1024 * 1024;
    private const string Framework = ".NETFramework,Version=v4.6.2";
    private const string Sdk = "Microsoft.Xrm.Sdk";
    private const string SdkToken = "31bf3856ad364e35";

    /// <summary>Under these keys Microsoft signs the assemblies of the .NET Framework.</summary>
    private static readonly string[] FrameworkTokens = ["b77a5c561934e089", "b03f5f7f11d50a3a", "31bf3856ad364e35", "cc7b13ffcd2ddd51"];

    public static readonly IReadOnlyList<Rule> All =
    [
        new("assembly.one", "The tree describes one assembly.", One),
        new("assembly.identity", "The assembly's full name is the one that the tree gives everywhere.", Identity),
        new("assembly.signed", "The assembly has a strong name.", Signed),
        new("assembly.framework", "The assembly is built for .NET Framework 4.6.2.", TargetFramework),
        new("assembly.reference", "The assembly refers to the framework and the SDK and nothing else.", References),
        new("assembly.size", "The assembly is not larger than 16 MB.", Size),
        new("assembly.version", "The assembly was built from this version of the product.", ProductVersion),
        new(
            "assembly.place", "The assembly is stored in the database, runs in the sandbox, and lies in a folder called after its name and id.",
            Place),
        new("assembly.type", "Every registered plug-in type is a public class of the assembly that the platform can create.", Types),
        new("assembly.typename", "A plug-in type's names agree.", TypeNames),
        new("assembly.unregistered", "Every plug-in class of the assembly is registered.", Unregistered),
        new("assembly.unused", "Every registered plug-in type is used by a step or a custom API.", Unused),
    ];

    private static IEnumerable<Problem> One(Tree tree)
    {
        if (tree.Assemblies.Count() != 1)
            yield return new(tree.Shown("PluginAssemblies"), "/", $"describes {tree.Assemblies.Count()} assemblies, expected one");
    }

    private static IEnumerable<Problem> Identity(Tree tree) =>
        from assembly in tree.Assemblies
        where assembly["FullName"] != tree.Dll!.FullName
        select assembly.ProblemAt("FullName", $"is \"{assembly["FullName"]}\", the assembly's is \"{tree.Dll!.FullName}\"");

    private static IEnumerable<Problem> Signed(Tree tree) => When(tree, !tree.Dll!.IsSigned, "/assembly", "has no strong name");

    private static IEnumerable<Problem> TargetFramework(Tree tree) =>
        When(tree, tree.Dll!.Framework != Framework, "/assembly/TargetFramework", $"is built for \"{tree.Dll!.Framework}\", expected {Framework}");

    private static IEnumerable<Problem> References(Tree tree) =>
        from reference in tree.Dll!.References
        where !IsAllowed(reference)
        select new Problem(
            tree.Sources.Assembly, $"/assembly/reference[{reference.Name}]", $"{reference.FullName} is neither the framework nor the SDK");

    private static bool IsAllowed(AssemblyNameReference reference)
    {
        var token = Convert.ToHexStringLower(reference.PublicKeyToken ?? []);
        if (reference.Name == Sdk)
            return token == SdkToken;
        var isFramework = reference.Name is "mscorlib" or "System" || reference.Name.StartsWith("System.", StringComparison.Ordinal);
        return isFramework && FrameworkTokens.Contains(token);
    }

    private static IEnumerable<Problem> Size(Tree tree) =>
        When(tree, tree.Dll!.Size > Largest, "/", $"has {tree.Dll!.Size} bytes");

    private static IEnumerable<Problem> ProductVersion(Tree tree) =>
        When(
            tree, tree.Dll!.FileVersion != tree.Sources.SolutionVersion, "/assembly/AssemblyFileVersion",
            $"is {tree.Dll!.FileVersion}, the product's is {tree.Sources.SolutionVersion}");

    private static IEnumerable<Problem> Place(Tree tree) =>
        from assembly in tree.Assemblies
        let simple = new string([.. assembly["FullName"].Split(',')[0].Where(char.IsAsciiLetterOrDigit)])
        let expected = $"/PluginAssemblies/{simple}-{assembly["PluginAssemblyId"].ToUpperInvariant()}/{simple}.dll"
        where assembly.Text("FileName") != expected || assembly.Text("IsolationMode") != "2" || assembly.Text("SourceType") != "0"
        select assembly.Problem($"needs IsolationMode 2, SourceType 0 and the file name {expected}", "FileName");

    private static IEnumerable<Problem> Types(Tree tree) =>
        from type in tree.PluginTypes
        let found = tree.Dll!.Classes.FirstOrDefault(candidate => candidate.FullName == type["Name"])
        where found is not { IsPublic: true, HasConstructor: true }
        select type.ProblemAt(
            "Name",
            found is null
                ? $"the assembly has no plug-in class {type["Name"]}"
                : $"{type["Name"]} is not public or has no constructor that the platform can call");

    private static IEnumerable<Problem> TypeNames(Tree tree) =>
        from type in tree.PluginTypes
        where type["AssemblyQualifiedName"] != $"{type["Name"]}, {tree.Dll!.FullName}" || type.Text("FriendlyName") == ""
        select type.ProblemAt("AssemblyQualifiedName", $"has to be \"{type["Name"]}, {tree.Dll!.FullName}\", with a FriendlyName");

    private static IEnumerable<Problem> Unregistered(Tree tree) =>
        from type in tree.Dll!.Classes
        where tree.PluginTypes.All(registered => registered["Name"] != type.FullName)
        select new Problem(tree.Sources.Assembly, $"/assembly/type[{type.FullName}]", "is a plug-in that no PluginType registers");

    private static IEnumerable<Problem> Unused(Tree tree) =>
        from type in tree.PluginTypes
        where tree.Steps.All(step => step.Text("PluginTypeId") != type["PluginTypeId"])
            && tree.CustomApis.All(api => CustomApiRules.TypeOf(api) != type["PluginTypeId"])
        select type.Problem("no step and no custom API uses it");

    private static IEnumerable<Problem> When(Tree tree, bool wrong, string node, string message) =>
        wrong ? [new(tree.Sources.Assembly, node, message)] : [];
}
