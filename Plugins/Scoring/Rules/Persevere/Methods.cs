using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;

namespace CrmCoach.Scoring.Rules.Persevere;

/// <summary>Which ways to reach somebody are left.</summary>
internal static class Methods
{
    private static readonly ContactMethod[] ByStrength = { ContactMethod.Phone, ContactMethod.FaceToFace, ContactMethod.Email, ContactMethod.Letter };

    /// <summary>The methods other than those tried, the strongest first.</summary>
    public static IReadOnlyList<ContactMethod> Left(IReadOnlyList<ContactMethod> tried) => Array.FindAll(ByStrength, method => !Contains(tried, method));

    /// <summary>The strongest method other than those tried.</summary>
    public static ContactMethod OtherThan(IReadOnlyList<ContactMethod> tried)
    {
        var left = Left(tried);
        return left.Count > 0 ? left[0] : ByStrength[0];
    }

    /// <summary>The strongest method other than the one of an ask.</summary>
    public static ContactMethod OtherThan(Ask ask) =>
        OtherThan(ask.Activity.Method == null ? Array.Empty<ContactMethod>() : new[] { ask.Activity.Method.Value });

    private static bool Contains(IReadOnlyList<ContactMethod> methods, ContactMethod method)
    {
        foreach (var one in methods)
        {
            if (one == method) return true;
        }

        return false;
    }
}
