using System.Collections.Generic;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Drafts;

/// <summary>A text that is not sent yet, as the coach reads it: what is marked in it, and whom it serves.</summary>
/// <param name="Activity">The text, and who would speak.</param>
/// <param name="Visible">Its own words; places count in them.</param>
/// <param name="Reading">What they show.</param>
public sealed record Draft(ActivityText Activity, VisibleText Visible, Reading Reading)
{
    /// <summary>Reads a text by the organisation's cues too.</summary>
    public static Draft Read(ActivityText activity, CueList cues)
    {
        var reading = TextAnalyzer.Analyze(activity, cues, out var visible);
        return new Draft(activity, visible, reading);
    }

    /// <summary>Whom the text serves as a whole.</summary>
    public Serves Serves
    {
        get
        {
            var customer = Count(Serves.Customer) > 0;
            if (Count(Serves.Seller) > 0) return customer ? Serves.Both : Serves.Seller;
            if (customer) return Serves.Customer;
            return Reading.Findings.Count > 0 ? Serves.Deal : Serves.Nobody;
        }
    }

    /// <summary>Whom a label serves. To name what stands in the customer's way, or any topic beyond the deal, is to speak of the customer.</summary>
    public static Serves ServesOf(Label label) => label switch
    {
        >= Label.SellerChasing and <= Label.SellerPitch => Serves.Seller,
        >= Label.AskMade and <= Label.AskAlternative => Serves.Deal,
        _ => Serves.Customer,
    };

    /// <summary>How many marks serve somebody.</summary>
    public int Count(Serves serves)
    {
        var count = 0;
        foreach (var finding in Reading.Findings)
        {
            if (ServesOf(finding.Label) == serves) count++;
        }

        return count;
    }
}
