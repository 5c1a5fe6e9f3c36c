using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CrmCoach.Training;

/// <summary>How each unseen text was read, as a file: <c>file id right found gold</c>. Two such files tell whether a change is a gain.</summary>
internal static class Verdicts
{
    private const int Rounds = 4000;

    /// <summary>Writes a line for each text.</summary>
    public static void Write(string path, IReadOnlyList<Candidate> unseen)
    {
        var threshold = Training.Threshold(unseen);
        var lines = unseen.GroupBy(c => c.Example).Select(text =>
        {
            var measure = Measure.Of(text.ToList(), c => c.Score > threshold);
            return FormattableString.Invariant($"{text.Key.File} {text.Key.Id} {measure.Right} {measure.Found} {measure.Gold}");
        });
        File.WriteAllLines(path, lines);
    }

    /// <summary>Prints the gain in F1 of one file over another, with what a paired bootstrap over texts leaves of it in 95 of 100 cases.</summary>
    public static void Compare(string before, string after)
    {
        var pairs = Read(before).Join(Read(after), text => text.Id, text => text.Id, (first, second) => (First: first, Second: second)).ToArray();
        foreach (var part in pairs.GroupBy(pair => pair.First.File).Select(file => (Name: file.Key, Pairs: file.ToArray())).Append((Name: "all", Pairs: pairs))) Print(part.Name, part.Pairs);
    }

    private static void Print(string name, (Text First, Text Second)[] pairs)
    {
        var random = new Random(1);
        var gains = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var drawn = Enumerable.Range(0, pairs.Length).Select(_ => pairs[random.Next(pairs.Length)]).ToArray();
            gains[round] = F1(drawn.Select(pair => pair.Second)) - F1(drawn.Select(pair => pair.First));
        }

        Array.Sort(gains);
        var gain = F1(pairs.Select(pair => pair.Second)) - F1(pairs.Select(pair => pair.First));
        Console.WriteLine(FormattableString.Invariant($"{name,-6} {gain:+0.000;-0.000}  [{gains[Rounds / 40]:+0.000;-0.000} {gains[Rounds - (Rounds / 40)]:+0.000;-0.000}]"));
    }

    private static double F1(IEnumerable<Text> texts)
    {
        int right = 0, both = 0;
        foreach (var text in texts)
        {
            right += text.Right;
            both += text.Found + text.Gold;
        }

        return both == 0 ? 0 : 2.0 * right / both;
    }

    private static IEnumerable<Text> Read(string path) => File.ReadLines(path).Select(line => line.Split(' '))
        .Select(parts => new Text(parts[0], parts[0] + parts[1], int.Parse(parts[2]), int.Parse(parts[3]), int.Parse(parts[4])));

    private sealed record Text(string File, string Id, int Right, int Found, int Gold);
}
