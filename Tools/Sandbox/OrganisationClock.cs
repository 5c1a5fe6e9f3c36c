using System;

namespace CrmCoach.Sandbox;

/// <summary>What time it is in the organisation. Everything that stamps a row, a job or a plug-in's context asks it.</summary>
public sealed class OrganisationClock
{
    private readonly TimeProvider provider;
    private readonly TimeSpan offset;

    private OrganisationClock(TimeProvider provider, TimeSpan offset)
    {
        this.provider = provider;
        this.offset = offset;
    }

    /// <summary>The time of the machine.</summary>
    public static OrganisationClock System { get; } = new(TimeProvider.System, TimeSpan.Zero);

    /// <summary>Now, in UTC, in whole seconds as the platform stores it.</summary>
    public DateTime UtcNow
    {
        get
        {
            var now = provider.GetUtcNow().UtcDateTime + offset;
            return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
        }
    }

    /// <summary>A clock that shows <paramref name="utc"/> now and runs on in real time.</summary>
    public static OrganisationClock StartingAt(DateTime utc)
    {
        if (utc.Kind != DateTimeKind.Utc) throw new ArgumentException("The organisation's clock starts at a time in UTC.", nameof(utc));
        return new OrganisationClock(TimeProvider.System, utc - TimeProvider.System.GetUtcNow().UtcDateTime);
    }
}
