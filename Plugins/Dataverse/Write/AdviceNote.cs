using System;
using System.Text;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Drafts;
using CrmCoach.Scoring.Reports;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Write;

/// <summary>A suggestion as a note in the timeline.</summary>
internal static class AdviceNote
{
    /// <summary>The same advice has the same note, whenever and however often it is given.</summary>
    public static Guid IdOf(Guid opportunity, string key) => NameBasedId.Of(opportunity, key);

    /// <summary>Owned by whoever owns the deal, so that those who see only their own notes see it.</summary>
    public static Entity Row(Entity opportunity, Suggestion advice, Wording wording) => NoteTable.Row(
        IdOf(opportunity.Id, advice.Key),
        OpportunityTable.Reference(opportunity.Id),
        opportunity.GetAttributeValue<EntityReference>(OpportunityTable.OwnerId),
        Words.Cut("Coach: " + advice.Do, NoteTable.SubjectLength),
        Text(advice, wording));

    /// <summary>What to do is the title: the note says why, what to ask, what it is worth, and how to be rid of it.</summary>
    private static string Text(Suggestion advice, Wording wording)
    {
        var text = new StringBuilder();
        Paragraph(text, wording.NotePart("why"), advice.Why);
        if (advice.Ask.Length > 0) Paragraph(text, wording.NotePart("ask"), wording.NotePart("quoted").Replace("{words}", advice.Ask));
        Paragraph(text, "", (advice.Points > 0 ? wording.Worth(advice.Points) + " " : "") + wording.NotePart("answer"));
        return text.ToString();
    }

    private static void Paragraph(StringBuilder text, string head, string words)
    {
        text.Append("<p>");
        if (head.Length > 0) text.Append("<b>").Append(Encoded(head)).Append("</b> ");
        text.Append(Encoded(words)).Append("</p>");
    }

    /// <summary>
    /// The timeline renders notes as HTML, and names come from customers. Only what matters between tags is encoded: the less, the surer the platform
    /// gives back the text that it got, and an unchanged note is not written again.
    /// </summary>
    private static string Encoded(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
