using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>
/// Loads plug-ins out of the assemblies in the organisation's file and runs them. Like the platform it makes an object once and keeps it.
/// </summary>
internal sealed class PluginHost(ComponentStore components, ExecutionLog log) : IDisposable
{
    private readonly Dictionary<Guid, RegisteredType> types = [];
    private readonly Dictionary<Guid, RegisteredAssembly> assemblies = [];
    private readonly Dictionary<Guid, Assembly> loaded = [];
    private readonly Dictionary<(Guid Type, string? Configuration), IPlugin> plugins = [];
    private readonly List<PluginLoadContext> contexts = [];

    /// <summary>Takes over what is registered now; what was loaded before is forgotten.</summary>
    public void Reload()
    {
        lock (plugins)
        {
            Dispose();
            foreach (var assembly in components.Load<RegisteredAssembly>(RegisteredAssembly.Kind))
            {
                foreach (var type in assembly.Types)
                {
                    types.Add(type.Id, type);
                    assemblies.Add(type.Id, assembly);
                }
            }
        }
    }

    public string NameOf(Guid typeId) => types[typeId].TypeName;

    public void Run(Guid typeId, string? configuration, PluginContext context)
    {
        var execution = new PluginExecution
        {
            PluginType = NameOf(typeId),
            Message = context.MessageName,
            Table = context.PrimaryEntityName,
            PrimaryId = context.PrimaryEntityId,
            IsAsynchronous = context.Mode == 1,
            Depth = context.Depth,
        };
        log.Add(execution);
        var started = Stopwatch.GetTimestamp();
        try
        {
            Plugin(typeId, configuration).Execute(new ServiceProvider(context, execution));
        }
        catch (Exception exception)
        {
            execution.Exception = exception;
            throw;
        }
        finally
        {
            execution.Duration = Stopwatch.GetElapsedTime(started);
        }
    }

    public void Dispose()
    {
        contexts.ForEach(context => context.Unload());
        contexts.Clear();
        types.Clear();
        assemblies.Clear();
        loaded.Clear();
        plugins.Clear();
    }

    private IPlugin Plugin(Guid typeId, string? configuration)
    {
        lock (plugins)
        {
            if (plugins.TryGetValue((typeId, configuration), out var known)) return known;
            var type = Loaded(assemblies[typeId]).GetType(types[typeId].TypeName, throwOnError: true)!;
            return plugins[(typeId, configuration)] = Make(type, configuration);
        }
    }

    private Assembly Loaded(RegisteredAssembly assembly)
    {
        if (loaded.TryGetValue(assembly.Id, out var known)) return known;
        var context = new PluginLoadContext(assembly.FullName);
        contexts.Add(context);
        return loaded[assembly.Id] = context.Load(components.LoadFile(assembly.FileName)!);
    }

    private static IPlugin Make(Type type, string? configuration)
    {
        object?[] arguments = type.GetConstructors().Max(constructor => constructor.GetParameters().Length) switch
        {
            2 => [configuration, null],
            1 => [configuration],
            _ => [],
        };
        return (IPlugin)Activator.CreateInstance(type, arguments)!;
    }
}
