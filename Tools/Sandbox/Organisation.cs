using System;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox;

/// <summary>A local stand-in for one Dataverse organisation, kept in one SQLite file. What it does not do it refuses.</summary>
public sealed class Organisation : IDisposable
{
    private Organisation(OrganisationClock clock) => Clock = clock;

    public OrganisationClock Clock { get; }

    /// <summary>The tables as they are now; an import replaces the catalog.</summary>
    public TableCatalog Tables { get; } = Metadata.Stock.StockTables.Catalog();

    /// <summary>Makes a new organisation with the stock tables, in a file that must not exist.</summary>
    public static Organisation Create(string databasePath, OrganisationClock clock) => new(clock);

    /// <summary>Opens an organisation that <see cref="Create"/> made.</summary>
    public static Organisation Open(string databasePath, OrganisationClock clock) => new(clock);

    /// <summary>The asynchronous steps.</summary>
    public AsyncQueue Queue { get; } = new();

    /// <summary>Imports a managed solution.</summary>
    public void Import(string zipPath) => throw new NotSupportedException();

    /// <summary>The organisation as that user sees it.</summary>
    public IOrganizationService ServiceFor(Guid userId) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
