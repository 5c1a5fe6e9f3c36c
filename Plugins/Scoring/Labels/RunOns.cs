using CrmCoach.Scoring.Labels.Features;
using CrmCoach.Scoring.Labels.Model;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>
/// Quotes a sentence that is too long for a quote, such as dictated notes: the clause that shows the label best, and of those beside it the better, as long as
/// they fit. Of any other sentence the whole is the better quote; see DESIGN.md.
/// </summary>
internal sealed class RunOns
{
    /// <summary>More characters than this are too many to read at a glance.</summary>
    public const int LongestQuote = 240;

    private readonly Document _document;
    private readonly Judgement _judgement;

    public RunOns(Document document, Judgement judgement)
    {
        _document = document;
        _judgement = judgement;
    }

    /// <summary>The words that show a label.</summary>
    /// <param name="label">The label.</param>
    /// <param name="clause">The clause that shows it best.</param>
    /// <param name="text">The visible text.</param>
    public Span Quote(Label label, int clause, string text)
    {
        var whole = _document.Sentences[_document.Parts[clause].Parent].Span;
        if (whole.Length <= LongestQuote) return whole;
        var first = clause;
        var last = clause;
        while (true)
        {
            var before = CanShow(first - 1, last) ? _judgement.Score(label, first - 1) : int.MinValue;
            var after = CanShow(first, last + 1) ? _judgement.Score(label, last + 1) : int.MinValue;
            if (before == int.MinValue && after == int.MinValue) break;
            if (before > after) first--;
            else last++;
        }

        return Words(first, last, whole, text);
    }

    private bool CanShow(int first, int last)
    {
        var clauses = _document.Parts;
        return first >= 0 && last < clauses.Count && clauses[first].Parent == clauses[last].Parent && clauses[last].Span.End - clauses[first].Start <= LongestQuote;
    }

    /// <summary>From the first word that is no mere link to the end of the last.</summary>
    private Span Words(int first, int last, Span whole, string text)
    {
        var words = _document.Words;
        var at = _document.Parts[first].FirstWord;
        while (at + 1 < _document.Parts[first].EndWord && IsLink(text, words[at].Start, words[at].Length)) at++;
        var end = _document.Parts[last].Span.End;
        while (end < whole.End && text[end] is not (' ' or '\n' or '\t' or ',' or ';' or ':' or '(')) end++;
        return new Span(words[at].Start, end - words[at].Start);
    }

    private static bool IsLink(string text, int start, int length) =>
        Letters.ToLower(text.Substring(start, length)) is "and" or "but" or "so" or "then" or "because" or "which" or "although" or "though" or "while" or "whereas";
}
