using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Features;
using CrmCoach.Scoring.Labels.Model;
using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>Reads one activity after another with the same buffers; not for several threads at once.</summary>
internal sealed class Reader
{
    private static readonly ModelFile Model = ModelFile.Load();

    private readonly Document _document = new();
    private readonly Judgement _judgement;
    private readonly RunOns _runOns;
    private readonly CueBallot _ballot = new();
    private readonly int[] _row = new int[Judgement.Inputs];

    public Reader()
    {
        _judgement = new Judgement(_document);
        _runOns = new RunOns(_document, _judgement);
    }

    public Reading Read(ActivityText activity, CueList cues, VisibleText visible)
    {
        if (visible.IsEmpty) return Nothing(ReadingState.Empty, visible);
        if (!visible.IsEnglish) return new Reading(ReadingState.OtherLanguage, FoundByCues(activity, cues, visible), visible.Hash);
        _document.Read(activity, visible);
        if (_document.Sentences.Count == 0) return Nothing(ReadingState.Empty, visible);

        _ballot.Read(_document, cues);
        _judgement.Read(Model.Weights, _ballot);
        var findings = new List<Finding>();
        for (var label = 0; label < Outputs.Labels; label++)
        {
            if (Conventions.Allow((Label)label, activity.Kind, activity.Direction, visible.IsAutomatic)) Find((Label)label, activity, visible, findings);
        }

        findings.Sort(Finding.ByPlace);
        return new Reading(visible.IsAutomatic ? ReadingState.Automatic : visible.IsCut ? ReadingState.Cut : ReadingState.Read, findings, visible.Hash);
    }

    /// <summary>All that can be told of a text in another language: where the organisation's own phrases stand that decide alone.</summary>
    private List<Finding> FoundByCues(ActivityText activity, CueList cues, VisibleText visible)
    {
        var findings = new List<Finding>();
        if (!cues.HasForeign || visible.IsAutomatic) return findings;
        _document.Read(activity, visible);
        _ballot.Read(_document, cues, isEnglish: false);
        for (var label = (Label)0; (int)label < Outputs.Labels; label++)
        {
            if (_ballot.Decided(label) >= 0 && Conventions.Allow(label, activity.Kind, activity.Direction, automatic: false))
                findings.Add(Decided(label, activity, visible));
        }

        findings.Sort(Finding.ByPlace);
        return findings;
    }

    private static Reading Nothing(ReadingState state, VisibleText visible) => new(state, Array.Empty<Finding>(), visible.Hash);

    private void Find(Label label, ActivityText activity, VisibleText visible, List<Finding> findings)
    {
        var decided = _ballot.Decided(label);
        var at = IsFound(label) ? Place(label) : decided;
        if (at < 0) return;
        var finding = Found(label, at, activity, visible);
        if (decided >= 0 || Conventions.Count(label, finding.Certainty)) findings.Add(finding);
    }

    /// <summary>Where a label is shown. Words that rather tell an obstacle are not the work on it: that stands beside them.</summary>
    private int Place(Label label)
    {
        var at = _judgement.Sentence(label);
        if (!label.IsAddressed()) return at;
        var clause = _judgement.Clause(label, at);
        if (_judgement.Score(label - 1, clause) <= _judgement.Score(label, clause)) return at;
        var beside = _judgement.SentenceBeside(label, at);
        return _ballot.Forbids((int)label, beside) ? at : beside;
    }

    private Finding Found(Label label, int at, ActivityText activity, VisibleText visible)
    {
        var sentence = _document.Sentences[at];
        var clause = _judgement.Clause(label, at);
        var text = visible.Of(sentence.Field);
        var passage = new Passage(text, sentence.Span, _document.Parts[clause].Span);
        return new Finding(label, sentence.Field, _runOns.Quote(label, clause, text))
        {
            Speaker = Speakers.Of(label, activity, passage),
            Certainty = Certainties.Of(label, passage, sentence.Asks),
        };
    }

    private Finding Decided(Label label, ActivityText activity, VisibleText visible)
    {
        var sentence = _document.Sentences[_ballot.Decided(label)];
        var passage = new Passage(visible.Of(sentence.Field), sentence.Span, sentence.Span);
        return new Finding(label, sentence.Field, sentence.Span) { Speaker = Speakers.Of(label, activity, passage) };
    }

    private bool IsFound(Label label)
    {
        var bonus = _ballot.Bonus(label);
        if (bonus <= 0 && !_judgement.IsConceivable(label)) return false;
        if (_ballot.Forbids((int)label, _judgement.Sentence(label))) return false;
        _judgement.Describe(label, _row);
        return Model.Trees.Score(_row) + bonus > Model.Threshold;
    }
}
