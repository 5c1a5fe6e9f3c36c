using System;
using System.IO;
using CrmCoach.Sandbox.Editing;
using CrmCoach.Sandbox.Importing;
using CrmCoach.Sandbox.Messages;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pipeline;
using CrmCoach.Sandbox.Query;
using CrmCoach.Sandbox.Rules;
using CrmCoach.Sandbox.Security;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox;

/// <summary>A local stand-in for one Dataverse organisation, kept in one SQLite file. What it does not do it refuses.</summary>
public sealed class Organisation : IDisposable
{
    internal static readonly Guid OrganisationId = new("5e57e000-0000-4000-8000-000000000000");

    private Organisation(Database database, OrganisationClock clock)
    {
        Clock = clock;
        Database = database;
        Components = new ComponentStore(database);
        Rows = new RowStore(database);
        Reader = new RowReader(database, () => Tables, clock);
        Security = new AccessRules(database, Components, () => Tables);
        Users = new Users(database);
        Values = new ValueRules(this);
        Stamps = new Stamps(this);
        Parties = new Parties(this);
        Cascades = new Cascades(this);
        Plugins = new PluginHost(Components, Statistics);
        Pipeline = new StepPipeline(this);
        Messages = new MessageCatalog(this);
        Queue = new AsyncQueue(this);
        Edits = new LocalEdits(this);
        Reload();
        Stamps.Resume();
        Queue.Resume();
    }

    public Guid Id => OrganisationId;

    public string Name { get; } = "sandbox";

    public OrganisationClock Clock { get; }

    /// <summary>The tables as they are now; an import replaces the catalog.</summary>
    public TableCatalog Tables { get; private set; } = null!;

    /// <summary>The asynchronous steps.</summary>
    public AsyncQueue Queue { get; }

    /// <summary>Who may read what.</summary>
    public AccessRules Security { get; }

    /// <summary>What customizers change here.</summary>
    public LocalEdits Edits { get; }

    /// <summary>What plug-ins asked of the organisation, and what they traced.</summary>
    public ExecutionLog Statistics { get; } = new();

    /// <summary>The messages that imported solutions brought.</summary>
    public System.Collections.Generic.IReadOnlyList<CustomApi> CustomApis => Messages.CustomApis;

    internal Database Database { get; }

    internal ComponentStore Components { get; }

    internal RowStore Rows { get; }

    internal RowReader Reader { get; }

    internal Users Users { get; }

    internal ValueRules Values { get; }

    internal Stamps Stamps { get; }

    internal Parties Parties { get; }

    internal Cascades Cascades { get; }

    internal PluginHost Plugins { get; }

    internal StepPipeline Pipeline { get; }

    internal MessageCatalog Messages { get; }

    /// <summary>Makes a new organisation with the stock tables.</summary>
    /// <param name="databasePath">A file that does not exist yet.</param>
    /// <param name="clock">What time it is there.</param>
    /// <param name="lacking">Columns such as <c>email.isprotected</c> that it lacks: organisations differ in age and in what is installed.</param>
    /// <exception cref="IOException">The file exists.</exception>
    public static Organisation Create(string databasePath, OrganisationClock clock, params string[] lacking)
    {
        if (File.Exists(databasePath)) throw new IOException($"{databasePath} exists already.");
        var database = new Database(databasePath, create: true);
        NewOrganisation.Write(database, clock, lacking);
        return new Organisation(database, clock);
    }

    /// <summary>Opens an organisation that <see cref="Create"/> made, with all that was imported and stored.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static Organisation Open(string databasePath, OrganisationClock clock)
    {
        if (!File.Exists(databasePath)) throw new FileNotFoundException("There is no organisation in that file.", databasePath);
        return new Organisation(new Database(databasePath, create: false), clock);
    }

    /// <summary>Imports a managed solution, all or nothing: anew, as an update where that version is there, as an upgrade where an older one is.</summary>
    /// <exception cref="ImportException">The platform would refuse it; the message names the file and the node.</exception>
    public ImportResult Import(string zipPath) => SolutionImport.Run(this, zipPath);

    /// <summary>Removes a solution with its tables and their rows, its columns and their values; rows of stock tables and notes on them stay.</summary>
    /// <exception cref="System.ArgumentException">There is no such solution.</exception>
    /// <exception cref="DependencyException">Something else depends on a part of it; nothing is removed.</exception>
    public void Uninstall(string solution) => SolutionRemoval.Uninstall(this, solution);

    /// <summary>The organisation as that user sees it.</summary>
    public IOrganizationService ServiceFor(Guid userId) => new OrganizationService(this, Caller.Client(userId));

    public void Dispose()
    {
        Queue.Dispose();
        Plugins.Dispose();
        Database.Dispose();
    }

    /// <summary>Takes over what the file says the organisation is made of.</summary>
    internal void Reload()
    {
        Tables = LabelEdits.Over(Components.LoadTables(), Components);
        Security.Roles.Reload();
        Plugins.Reload();
        Pipeline.Reload();
        Messages.Reload();
    }
}
