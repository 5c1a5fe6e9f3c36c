using System;
using System.Globalization;
using System.Text;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Reports;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Write;

/// <summary>A suggestion as a note in the timeline.</summary>
internal static class AdviceNote
{
    /// <summary>The same advice has the same note, whenever and however often it is given.</summary>
    public static Guid IdOf(Guid opportunity, string key) => NameBasedId.Of(opportunity, key);

    /// <summary>Owned by whoever owns the deal, so that those who see only their own notes see it.</summary>
    public static Entity Row(Entity opportunity, Suggestion advice) => NoteTable.Row(
        IdOf(opportunity.Id, advice.Key),
        OpportunityTable.Reference(opportunity.Id),
        opportunity.GetAttributeValue<EntityReference>(OpportunityTable.OwnerId),
        Words.Cut("Coach: " + advice.Do, NoteTable.SubjectLength),
        Text(advice));

    private static string Text(Suggestion advice)
    {
        var text = new StringBuilder();
        text.Append("<p>").Append(Encoded(advice.Why)).Append("</p>");
        if (advice.Ask.Length > 0) text.Append("<p><b>Ask:</b> ").Append(Encoded(advice.Ask)).Append("</p>");
        if (advice.Points > 0) text.Append("<p>").Append(Gain(advice.Points)).Append("</p>");
        return text.ToString();
    }

    private static string Gain(int points) =>
        "Doing this would raise the score by " + points.ToString(CultureInfo.InvariantCulture) + (points == 1 ? " point." : " points.");

    /// <summary>
    /// The timeline renders notes as HTML, and names come from customers. Only what matters between tags is encoded: the less, the surer the platform
    /// gives back the text that it got, and an unchanged note is not written again.
    /// </summary>
    private static string Encoded(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
