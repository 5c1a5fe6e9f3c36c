using System;

namespace CrmCoach.Scoring.Text.Html;

/// <summary>What mail clients say with the names and styles of the elements they make.</summary>
internal static class MailMarks
{
    public static LineMarks Of(Tag tag, StyleMarks style)
    {
        var marks = LineMarks.None;
        if (tag.Name == "blockquote" && IsCitation(tag, style)) marks |= LineMarks.Cited;
        if (tag.Class == null && tag.Id == null) return marks;
        if (tag.IsNamed("gmail_attr") || tag.IsNamed("moz-cite-prefix")) marks |= LineMarks.Cited;
        if (tag.Name != "blockquote" && IsQuoteFrame(tag)) marks |= LineMarks.QuoteFrame;
        if (tag.IsNamed("divrplyfwdmsg") || tag.IsNamed("appendonsend") || tag.IsNamed("stopspelling") || tag.IsNamed("mail-editor-reference-message-container"))
            marks |= LineMarks.HistoryStart;
        if (tag.IsNamed("signature")) marks |= LineMarks.Signature;
        return marks;
    }

    // Gmail and others indent with the same element, but without a border.
    private static bool IsCitation(Tag tag, StyleMarks style) =>
        tag.Type == "cite" || tag.IsNamed("quote") || (style & StyleMarks.BorderLeft) != 0 || (style & StyleMarks.NoBorder) == 0;

    private static bool IsQuoteFrame(Tag tag) =>
        tag.IsNamed("gmail_quote") || tag.IsNamed("yahoo_quoted") || tag.IsNamed("gmail_extra_quote") || tag.IsNamed("protonmail_quote")
        || tag.IsNamed("zmail_extra") || tag.IsNamed("reply-intro") || Equals(tag.Class, "quoted");

    private static bool Equals(string? value, string name) => string.Equals(value, name, StringComparison.Ordinal);
}
