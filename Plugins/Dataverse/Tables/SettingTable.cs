namespace CrmCoach.Plugins.Tables;

/// <summary>Settings as an administrator drafts them.</summary>
internal static class SettingTable
{
    public const string Name = "coach_setting";
    public const string Key = "coach_name";
    public const string Value = "coach_value";
}
