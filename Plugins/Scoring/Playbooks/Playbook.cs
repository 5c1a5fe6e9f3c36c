using System;
using System.Collections.Generic;
using System.Text;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>What an organisation believes about good selling, in numbers and sentences.</summary>
public sealed record Playbook
{
    private const string Edition = "2";

    private static readonly string ShippedSentences = Lexicon.Fingerprint("Playbooks");

    /// <summary>The playbook that comes with the product.</summary>
    public static readonly Playbook Default = new Playbook();

    /// <summary>From when on things count.</summary>
    public Thresholds Thresholds { get; init; } = new Thresholds();

    /// <summary>What things are worth.</summary>
    public Weights Weights { get; init; } = new Weights();

    /// <summary>Which rules advise, and how their advice is put in order.</summary>
    public IReadOnlyDictionary<string, RuleWeight> Rules { get; init; } = RuleWeights.Default;

    /// <summary>How long answered advice stays away.</summary>
    public QuietPeriods Quiet { get; init; } = new QuietPeriods();

    /// <summary>How much others may see.</summary>
    public Visibility Visibility { get; init; } = new Visibility(4, 0);

    /// <summary>The language of what is stored, two letters.</summary>
    public string Language { get; init; } = AdviceLanguages.English;

    /// <summary>What the organisation wants to be found in texts besides.</summary>
    public CueList Cues { get; init; } = CueList.Empty;

    /// <summary>The cues of <see cref="Cues"/> as they were written.</summary>
    public IReadOnlyList<Cue> OwnCues { get; init; } = Array.Empty<Cue>();

    /// <summary>What the organisation wants to be said in other words.</summary>
    public IReadOnlyList<AdviceLine> OwnSentences { get; init; } = Array.Empty<AdviceLine>();

    /// <summary>What the coach says, in the language it is to be said in; see <see cref="In"/>.</summary>
    public AdviceText Advice { get; init; } = AdviceText.Default;

    /// <summary>
    /// Edition, the analyser's version and a digest of settings and sentences: changes when the same deal could be judged differently, whatever language the
    /// advice is read in; at most 100 characters.
    /// </summary>
    public string Version => Edition + "." + TextAnalyzer.VersionWith(Cues) + "-" + Sha256.Hex(Content()).Substring(0, 8);

    /// <summary>The same playbook, its advice in a language: the organisation's own words where it has some, then the product's, then English.</summary>
    public Playbook In(string language) => this with
    {
        Advice = language == AdviceLanguages.English ? OwnEnglish : AdviceLanguages.Of(language, OwnEnglish).Under(Own(language)),
    };

    private AdviceText OwnEnglish => AdviceText.Default.Under(Own(AdviceLanguages.English));

    private IEnumerable<AdviceLine> Own(string language)
    {
        foreach (var line in OwnSentences)
        {
            if (line.Language == language) yield return line;
        }
    }

    private string Content()
    {
        var text = new StringBuilder(ShippedSentences);
        foreach (var setting in Settings.All) text.Append('\n').Append(setting.Key).Append('=').Append(setting.ValueIn(this));
        foreach (var line in OwnSentences) text.Append('\n').Append(line);
        return text.ToString();
    }
}
