using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Features;
using CrmCoach.Scoring.Labels.Model;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>Reads one activity after another with the same buffers; not for several threads at once.</summary>
internal sealed class Reader
{
    private static readonly ModelFile Model = ModelFile.Load();

    private readonly Document _document = new();
    private readonly Judgement _judgement;
    private readonly int[] _row = new int[Judgement.Inputs];

    public Reader() => _judgement = new Judgement(_document);

    public Reading Read(ActivityText activity, VisibleText visible)
    {
        if (visible.IsEmpty) return Nothing(ReadingState.Empty, visible);
        if (!visible.IsEnglish) return Nothing(ReadingState.OtherLanguage, visible);
        _document.Read(activity, visible);
        if (_document.Sentences.Count == 0) return Nothing(ReadingState.Empty, visible);

        _judgement.Read(Model.Sentences, Model.Clauses, Model.Texts);
        var findings = new List<Finding>();
        for (var label = 0; label < Outputs.Labels; label++)
        {
            if (Conventions.Allow((Label)label, activity.Kind, activity.Direction, visible.IsAutomatic)) Find((Label)label, findings);
        }

        findings.Sort(ByPlace);
        return new Reading(visible.IsAutomatic ? ReadingState.Automatic : visible.IsCut ? ReadingState.Cut : ReadingState.Read, findings, visible.Hash);
    }

    private static Reading Nothing(ReadingState state, VisibleText visible) => new(state, Array.Empty<Finding>(), visible.Hash);

    private void Find(Label label, List<Finding> findings)
    {
        if (!_judgement.IsConceivable(label)) return;
        _judgement.Describe(label, _row);
        if (Model.Trees.Score(_row) <= Model.Threshold) return;
        var sentence = _document.Sentences[_judgement.Sentence(label)];
        findings.Add(new Finding(label, sentence.Field, sentence.Span));
    }

    private static int ByPlace(Finding first, Finding second)
    {
        var order = first.Field.CompareTo(second.Field);
        if (order == 0) order = first.Span.Start.CompareTo(second.Span.Start);
        if (order == 0) order = first.Span.Length.CompareTo(second.Span.Length);
        return order != 0 ? order : first.Label.CompareTo(second.Label);
    }
}
