using System.Collections.Generic;
using System.Globalization;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Drafts;

/// <summary>
/// What labels are called, better ways to say what serves us, and the sentence on whom a text serves, in a reader's language. Blocks are headed
/// <c>[label]</c> or <c>[serves]</c>.
/// </summary>
public sealed class Wording
{
    private const int English = 0x09;
    private const int LanguageBits = 0x3ff;

    private static readonly Dictionary<int, Wording> Languages = new Dictionary<int, Wording>
    {
        [0x07] = new Wording("de"), [English] = new Wording("en"), [0x0a] = new Wording("es"), [0x0c] = new Wording("fr"),
    };

    private readonly AdviceText _text;

    private Wording(string language) => _text = AdviceText.Read(Lexicon.Entries("Drafts/wording." + language + ".txt"));

    /// <summary>The sentences in a language.</summary>
    /// <param name="lcid">Its Windows language id, such as 1031; English where it is unknown or there are none in it.</param>
    public static Wording In(int? lcid) => Languages.TryGetValue((lcid ?? English) & LanguageBits, out var wording) ? wording : Languages[English];

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

    private static string CaseOf(Draft draft)
    {
        switch (draft.Reading.State)
        {
            case ReadingState.Empty: return "empty";
            case ReadingState.OtherLanguage: return "otherlanguage";
            default: return DraftJson.NameOf(draft.Serves);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
