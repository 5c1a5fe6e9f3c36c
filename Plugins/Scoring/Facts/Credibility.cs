using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;

namespace CrmCoach.Scoring.Facts;

/// <summary>
/// A guard against writing oneself a good score: what we note among us counts only near a trace of the customer, that is, words of theirs, a call or a
/// meeting that was not a push.
/// </summary>
internal sealed class Credibility
{
    private readonly List<DateTime> _traces = new List<DateTime>();
    private readonly int _traceDays;

    public Credibility(Snapshot deal, int traceDays)
    {
        _traceDays = traceDays;
        foreach (var activity in deal.Activities)
        {
            if (activity.ShowsCustomer) _traces.Add(activity.Date.Date);
        }
    }

    /// <summary>Whether the activity may raise the score.</summary>
    public bool Has(Activity activity)
    {
        if (activity.Provenance != Provenance.OurOpinion) return true;
        var date = activity.Date.Date;
        var at = _traces.BinarySearch(date);
        if (at >= 0) return true;
        return IsNear(~at, date) || IsNear(~at - 1, date);
    }

    private bool IsNear(int index, DateTime date) =>
        index >= 0 && index < _traces.Count && Math.Abs((_traces[index] - date).Days) <= _traceDays;
}
