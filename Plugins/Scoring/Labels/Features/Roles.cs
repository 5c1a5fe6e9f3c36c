using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Words;

namespace CrmCoach.Scoring.Labels.Features;

/// <summary>Who "I", "you" and "they" are: the customer or us, seen from who wrote the text.</summary>
internal sealed class Roles
{
    private static readonly ulong Us = Hash.Of("#us");
    private static readonly ulong Customer = Hash.Of("#customer");
    private static readonly ulong Third = Hash.Of("#third");
    private static readonly HashSet<ulong> First = Set("i we me our my ours mine");
    private static readonly HashSet<ulong> Second = Set("you your yours u ur");
    private static readonly HashSet<ulong> Others = Set("he she they him her them their");

    private readonly Document _document;

    public Roles(Document document) => _document = document;

    /// <summary>The role behind a pronoun; any other word stays itself.</summary>
    public ulong Of(ulong stem)
    {
        if (First.Contains(stem)) return _document.ByCustomer ? Customer : Us;
        if (Second.Contains(stem)) return _document.ByCustomer ? Us : Customer;
        if (Others.Contains(stem)) return _document.ByCustomer || _document.ToCustomer ? Third : Customer;
        return stem;
    }

    private static HashSet<ulong> Set(string words)
    {
        var set = new HashSet<ulong>();
        foreach (var word in words.Split(' ')) set.Add(Hash.Of(word));
        return set;
    }
}
