namespace CrmCoach.Plugins.Tables;

/// <summary>Sentences of advice as an administrator drafts them.</summary>
internal static class AdviceTextTable
{
    public const string Name = "coach_advicetext";
    public const string Rule = "coach_rule";
    public const string Language = "coach_language";
    public const string Part = "coach_part";
    public const string Text = "coach_text";

    /// <summary>What the parts are called in a playbook, in the order of the choice <c>coach_advicepart</c>.</summary>
    private static readonly string[] Parts = { "do", "why", "ask", "help", "question", "restate", "opener", "told" };

    /// <summary>The name of a value of the choice, from 1; empty where it is none.</summary>
    public static string PartOf(int? place) => place is >= 1 and <= 8 ? Parts[place.Value - 1] : "";
}
