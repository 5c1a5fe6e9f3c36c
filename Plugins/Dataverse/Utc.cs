using System;

namespace CrmCoach.Plugins;

/// <summary>The platform hands out times in UTC, but not always says so.</summary>
internal static class Utc
{
    public static DateTime Of(DateTime time) =>
        time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc);
}
