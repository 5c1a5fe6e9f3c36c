using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Features;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Model;

/// <summary>What the linear models say about a document, and what of it the trees ask about a label.</summary>
internal sealed class Judgement
{
    /// <summary>How many integers describe a label in a text.</summary>
    public const int Inputs = 40;

    private const int None = -4096;
    private const int Inconceivable = -600;
    private static readonly int[][] Rivals = OfTheSameGroup();

    private readonly Document _document;
    private readonly TextScores _scores;
    private readonly int[] _best = new int[Outputs.Count];
    private readonly int[] _second = new int[Outputs.Count];
    private readonly int[] _where = new int[Outputs.Count];
    private readonly int[] _bestPart = new int[Outputs.Count];
    private readonly int[] _secondPart = new int[Outputs.Count];
    private readonly int[] _wherePart = new int[Outputs.Count];

    public Judgement(Document document)
    {
        _document = document;
        _scores = new TextScores(document);
    }

    /// <summary>How many features were looked up: the measure of the work done.</summary>
    public int LookedUp => _scores.LookedUp;

    /// <summary>The sentence that shows a label best.</summary>
    public int Sentence(Label label) => _where[(int)label];

    /// <summary>The sentence that shows a label best beside another one; that one itself where the text has no more.</summary>
    public int SentenceBeside(Label label, int other)
    {
        var best = other;
        for (var index = 0; index < _document.Sentences.Count; index++)
        {
            if (index != other && (best == other || _scores.Sentence(index)[(int)label] > _scores.Sentence(best)[(int)label])) best = index;
        }

        return best;
    }

    /// <summary>The clause that shows a label best within a sentence.</summary>
    public int Clause(Label label, int sentence)
    {
        var best = -1;
        for (var part = 0; part < _document.Parts.Count; part++)
        {
            if (_document.Parts[part].Parent == sentence && (best < 0 || Score(label, part) > Score(label, best))) best = part;
        }

        return best;
    }

    /// <summary>How well a clause shows a label.</summary>
    public int Score(Label label, int clause) => _scores.Clause(clause)[(int)label];

    /// <summary>Scores the document.</summary>
    public void Read(WeightTable table, CueBallot? cues = null)
    {
        _scores.Read(table);
        if (cues is { IsEmpty: false }) Forbid(cues);
        Forget(_best, _second, _where);
        for (var index = 0; index < _document.Sentences.Count; index++) Keep(index, _scores.Sentence(index), _best, _second, _where);
        Forget(_bestPart, _secondPart, _wherePart);
        for (var part = 0; part < _document.Parts.Count; part++) Keep(part, _scores.Clause(part), _bestPart, _secondPart, _wherePart);
    }

    /// <summary>Whether any of the linear models gives a label a chance worth asking the trees about.</summary>
    public bool IsConceivable(Label label) =>
        _best[(int)label] > Inconceivable || _bestPart[(int)label] > Inconceivable || _scores.Text[(int)label] > Inconceivable;

    /// <summary>Puts what is known about a label into a row for the trees.</summary>
    public void Describe(Label label, int[] row)
    {
        var output = (int)label;
        var where = _where[output];
        var scores = _scores.Sentence(where);
        var group = Outputs.Group(label);
        var subject = Outputs.Subject(label);
        var sentence = _document.Sentences[where];
        row[0] = _best[output];
        row[1] = _second[output];
        row[2] = _scores.Text[output];
        row[3] = Rival(label, scores) - scores[output];
        row[4] = AtLeast(output, subject, scores);
        row[5] = AtLeast(output, group, scores);
        row[6] = AtLeast(output, Outputs.Any, scores);
        row[7] = AtLeast(output, Outputs.Any, _scores.Text);
        row[8] = label <= Label.ObstacleCompetitionAddressed ? _best[output ^ 1] : None;
        row[9] = AtLeast(output, subject, _scores.Text);
        row[10] = AtLeast(output, group, _scores.Text);
        row[11] = AtLeast(output, Outputs.Any, _best);
        row[12] = _document.Sentences.Count;
        row[13] = sentence.EndWord - sentence.FirstWord;
        row[14] = where;
        row[15] = (int)_document.Kind;
        row[16] = (int)_document.Direction;
        row[17] = group;
        row[18] = output;
        row[19] = AtLeast(output, subject, _best);
        row[20] = AtLeast(output, group, _best);
        row[21] = sentence.Field == TextField.Subject ? 1 : 0;
        row[22] = Rival(label, _scores.Text) - _scores.Text[output];
        row[23] = _best[output] + _scores.Text[output];
        var part = _scores.Clause(_wherePart[output]);
        row[24] = _bestPart[output];
        row[25] = _secondPart[output];
        row[26] = AtLeast(output, subject, part);
        row[27] = AtLeast(output, group, part);
        row[28] = Rival(label, part) - part[output];
        row[29] = _best[output] + _scores.Text[output] + _bestPart[output];
        row[30] = _best[output] + _bestPart[output];
        for (var other = 0; other < 6; other++) row[32 + other] = scores[Outputs.Raised + other];
        row[38] = AtLeast(output, Outputs.Any, part);
        row[39] = sentence.Asks ? 1 : 0;
        row[31] = _document.Parts[_wherePart[output]].Parent == where ? 1 : 0;
    }

    /// <summary>
    /// What a label shares with others is as likely as the label at least. The shared outputs learn that short plain sentences seldom show anything, and would keep
    /// back "The board has to approve it" of which the label is sure.
    /// </summary>
    private static int AtLeast(int label, int shared, int[] scores) => Math.Max(scores[label], scores[shared]);

    private void Forbid(CueBallot cues)
    {
        for (var label = 0; label < Outputs.Labels; label++)
        {
            for (var index = 0; index < _document.Sentences.Count; index++)
                if (cues.Forbids(label, index)) _scores.Sentence(index)[label] = None;
            for (var part = 0; part < _document.Parts.Count; part++)
                if (cues.Forbids(label, _document.Parts[part].Parent)) _scores.Clause(part)[label] = None;
        }
    }

    private static void Forget(int[] best, int[] second, int[] where)
    {
        for (var output = 0; output < Outputs.Count; output++)
        {
            best[output] = second[output] = None;
            where[output] = 0;
        }
    }

    private static void Keep(int at, int[] scores, int[] best, int[] second, int[] where)
    {
        for (var output = 0; output < Outputs.Count; output++)
        {
            if (scores[output] > best[output])
            {
                second[output] = best[output];
                best[output] = scores[output];
                where[output] = at;
            }
            else if (scores[output] > second[output]) second[output] = scores[output];
        }
    }

    /// <summary>The best other label of the same group.</summary>
    private static int Rival(Label label, int[] scores)
    {
        var best = None;
        foreach (var other in Rivals[(int)label])
        {
            if (scores[other] > best) best = scores[other];
        }

        return best;
    }

    private static int[][] OfTheSameGroup()
    {
        var rivals = new int[Outputs.Labels][];
        for (var label = 0; label < Outputs.Labels; label++)
        {
            var others = new List<int>();
            for (var other = 0; other < Outputs.Labels; other++)
            {
                if (other != label && Outputs.Group((Label)other) == Outputs.Group((Label)label)) others.Add(other);
            }

            rivals[label] = others.ToArray();
        }

        return rivals;
    }
}
