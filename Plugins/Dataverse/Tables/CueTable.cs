namespace CrmCoach.Plugins.Tables;

/// <summary>Cues as an administrator drafts them.</summary>
internal static class CueTable
{
    public const string Name = "coach_cue";
    public const string Phrase = "coach_phrase";
    public const string Label = "coach_label";
    public const string Language = "coach_language";
    public const string Weight = "coach_weight";
}
