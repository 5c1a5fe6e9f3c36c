using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

/// <summary>
/// A small solution with one part of each kind, written by hand in the folder Solution. Its files can be changed before they are zipped.
/// </summary>
internal sealed class SampleSolution
{
    public const string Assembly = "CrmCoach.TestPlugins, Version=1.0.0.0, Culture=neutral, PublicKeyToken=09831919b8c9242b";

    private const string AssemblyFile = "PluginAssemblies/TestPlugins-1/TestPlugins.dll";
    private static readonly string Folder = Path.Combine(ShippedSolution.Repository, "Tests", "Sandbox", "Solution");

    // The order in which customizations.xml numbers them.
    private static readonly string[] PluginTypes =
        ["Crasher", "Doubler", "Follower", "Looper", "Recorder", "Refuser", "Renamer", "Retrier", "Swallower"];

    private readonly List<TestStep> steps = [];
    private readonly List<(string File, string From, string To)> edits = [];
    private readonly HashSet<string> removed = [];

    public string Version { get; set; } = "1.0.0.0";

    public static Guid TypeId(string plugin) => new($"00000000-0000-4000-8000-{Array.IndexOf(PluginTypes, plugin) + 1:D12}");

    public SampleSolution With(params TestStep[] more)
    {
        steps.AddRange(more);
        return this;
    }

    /// <summary>Replaces a text in a file; the file must have it.</summary>
    public SampleSolution Edit(string file, string from, string to)
    {
        edits.Add((file, from, to));
        return this;
    }

    public SampleSolution Without(string file)
    {
        removed.Add(file);
        return this;
    }

    public string Save(string path)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, content) in Files().Where(file => !removed.Contains(file.Key)))
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(content);
        }

        return path;
    }

    private Dictionary<string, byte[]> Files()
    {
        var texts = Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).ToDictionary(Name, file => Fill(File.ReadAllText(file)));
        foreach (var (file, from, to) in edits)
        {
            Assert.That(texts[file], Does.Contain(from), $"the edit of {file} changes nothing");
            texts[file] = texts[file].Replace(from, to, StringComparison.Ordinal);
        }

        var files = texts.ToDictionary(text => text.Key, text => Encoding.UTF8.GetBytes(text.Value));
        files[AssemblyFile] = File.ReadAllBytes(Path.Combine(TestContext.CurrentContext.TestDirectory, "CrmCoach.TestPlugins.dll"));
        return files;
    }

    private static string Name(string file) => Path.GetRelativePath(Folder, file).Replace('\\', '/');

    private string Fill(string text) => text
        .Replace("$version", Version, StringComparison.Ordinal)
        .Replace("$assembly", Assembly, StringComparison.Ordinal)
        .Replace("$stepComponents", string.Concat(steps.Select(step => step.RootComponent)), StringComparison.Ordinal)
        .Replace("$steps", string.Concat(steps.Select(step => step.Xml)), StringComparison.Ordinal);
}
