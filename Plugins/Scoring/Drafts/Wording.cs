using System;
using System.Collections.Generic;
using System.Globalization;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Drafts;

/// <summary>
/// What labels are called, better ways to say what serves us, the sentence on whom a text serves, and what stands around advice in a note, in a
/// reader's language. Blocks are headed <c>[label]</c>, <c>[serves]</c> or <c>[note]</c>.
/// </summary>
public sealed class Wording
{
    private static readonly Dictionary<string, Wording> Languages = Shipped();

    private readonly AdviceText _text;

    private Wording(string language) => _text = AdviceText.Read(Lexicon.Entries("Drafts/wording." + language + ".txt"));

    /// <summary>The sentences in a language.</summary>
    /// <param name="lcid">Its Windows language id, such as 1031; English where it is unknown or there are none in it.</param>
    public static Wording In(int? lcid) => In(lcid == null ? AdviceLanguages.English : AdviceLanguages.OfLocale(lcid.Value));

    /// <summary>The sentences in a language of two letters; English where there are none in it.</summary>
    public static Wording In(string language) => Languages.TryGetValue(language, out var wording) ? wording : Languages[AdviceLanguages.English];

    /// <summary>The label in a few words.</summary>
    public string NameOf(Label label) => _text.Find(label.Name(), "name") ?? label.Name();

    /// <summary>A better way to say it; null for a label that needs none.</summary>
    public string? BetterThan(Label label) => _text.Find(label.Name(), "better");

    /// <summary>Whom the text serves, in a sentence or two.</summary>
    public string SentenceOf(Draft draft)
    {
        var name = draft.Activity.Direction == Direction.Incoming ? "incoming" : CaseOf(draft);
        var sentence = _text.Find("serves", name) ?? "";
        return sentence.Replace("{customer}", Number(draft.Count(Serves.Customer))).Replace("{all}", Number(draft.Reading.Findings.Count));
    }

    /// <summary>What stands around the advice of a note: <c>why</c>, <c>ask</c>, <c>quoted</c>, <c>answer</c>.</summary>
    public string NotePart(string name) => _text.Find("note", name) ?? "";

    /// <summary>What following advice is worth, in a sentence.</summary>
    public string Worth(int points) => NotePart(points == 1 ? "point" : "points").Replace("{points}", Number(points));

    private static string CaseOf(Draft draft)
    {
        switch (draft.Reading.State)
        {
            case ReadingState.Empty: return "empty";
            case ReadingState.OtherLanguage: return "otherlanguage";
            default: return DraftJson.NameOf(draft.Serves);
        }
    }

    private static Dictionary<string, Wording> Shipped()
    {
        var wordings = new Dictionary<string, Wording>(StringComparer.Ordinal);
        foreach (var language in AdviceLanguages.Shipped) wordings.Add(language, new Wording(language));
        return wordings;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
