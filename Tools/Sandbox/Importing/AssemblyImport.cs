using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Pipeline;
using Mono.Cecil;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Plug-in assemblies: kept with their bytes, after a look inside that they are what the solution says.</summary>
internal static class AssemblyImport
{
    private const int Component = 91;
    private const int LargestBytes = 16 * 1024 * 1024;
    private const string Sandboxed = "2";
    private const string InDatabase = "0";

    public static void Run(ImportContext context)
    {
        foreach (var node in context.Nodes("SolutionPluginAssemblies", "PluginAssembly")) Import(context, node);
    }

    private static void Import(ImportContext context, XElement node)
    {
        var id = context.Claim(node, "PluginAssemblyId", node.Named("PluginAssemblyId"));
        var fullName = node.Named("FullName");
        if (node.Text("IsolationMode") != Sandboxed) throw node.Refuse("IsolationMode is not 2: online, plug-ins run in the sandbox only");
        if (node.Text("SourceType") != InDatabase) throw node.Refuse("SourceType is not 0: a bare assembly lies in the database");
        var file = node.Text("FileName");
        var content = context.Zip.Bytes(file) ?? throw node.Refuse($"FileName {file} is not in the zip");
        if (content.Length > LargestBytes) throw node.Refuse($"the assembly is larger than {LargestBytes} bytes");
        using var inside = Open(node, file, content);
        AssemblyInspection.Check(node, inside, fullName);
        var types = node.Children("PluginTypes", "PluginType").Select(type => Type(context, type, inside, fullName)).ToList();
        if (types.Count == 0) throw node.Refuse("the assembly has no PluginType");
        var assembly = new RegisteredAssembly(id, fullName, context.Manifest.UniqueName, types);
        RefuseLostTypes(context, node, assembly);
        context.Save(RegisteredAssembly.Kind, id.ToString("D"), assembly);
        context.SaveFile(assembly.FileName, content);
        context.Bring(Component, id);
    }

    private static AssemblyDefinition Open(XElement node, string file, byte[] content)
    {
        try
        {
            return AssemblyDefinition.ReadAssembly(new MemoryStream(content));
        }
        catch (BadImageFormatException exception)
        {
            throw node.Refuse($"{file} is no assembly: {exception.Message}");
        }
    }

    private static RegisteredType Type(ImportContext context, XElement node, AssemblyDefinition inside, string fullName)
    {
        var id = context.Claim(node, "PluginTypeId", node.Named("PluginTypeId"));
        var qualified = node.Named("AssemblyQualifiedName");
        var name = qualified.Split(',')[0];
        if (qualified != $"{name}, {fullName}") throw node.Refuse($"AssemblyQualifiedName is not '{name}, {fullName}'");
        if (node.Named("Name") != name) throw node.Refuse($"Name is not {name}");
        if (node.Element("FriendlyName") == null) throw node.Refuse("FriendlyName is missing");
        AssemblyInspection.CheckPlugin(node, inside, name);
        return new RegisteredType(id, name);
    }

    private static void RefuseLostTypes(ImportContext context, XElement node, RegisteredAssembly assembly)
    {
        var before = context.Components.Load<RegisteredAssembly>(RegisteredAssembly.Kind).FirstOrDefault(other => other.Id == assembly.Id);
        var lost = before?.Types.FirstOrDefault(type => assembly.Types.All(other => other.Id != type.Id));
        if (lost != null)
            throw node.Refuse($"Plug-in assembly does not contain the required types or assembly content cannot be updated: {lost.TypeName} is gone");
    }
}
