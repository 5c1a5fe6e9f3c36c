using System;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Tests.Scoring.Labels.Stance;

/// <summary>A sentence in which <c>[|</c> and <c>|]</c> stand around the clause that is asked about; without them it is the whole.</summary>
internal sealed class MarkedClause
{
    private readonly string _text;
    private readonly Span _clause;

    public MarkedClause(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal);
        _text = marked.Replace("[|", "").Replace("|]", "");
        _clause = start < 0 ? new Span(0, _text.Length) : new Span(start, end - start - 2);
    }

    public Certainty Certainty(Label label) => Certainties.Of(label, _text, new Span(0, _text.Length), _clause, _text.EndsWith("?", StringComparison.Ordinal));

    public Speaker Speaker(Label label, ActivityKind kind, Direction direction) =>
        Speakers.Of(label, new ActivityText(kind, direction, "", _text), _text, new Span(0, _text.Length), _clause);
}
