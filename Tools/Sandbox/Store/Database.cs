using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.Data.Sqlite;

namespace CrmCoach.Sandbox.Store;

/// <summary>
/// The SQLite file: one connection, prepared statements, transactions that nest by joining. A transaction holds the connection, so that requests
/// of other threads wait for its end.
/// </summary>
internal sealed class Database : IDisposable
{
    // Queries of many shapes must not pile up in a site that runs for days.
    private const int KeptStatements = 1_000;

    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> statements = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private int level;
    private bool doomed;

    public Database(string path, bool create)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
        };
        connection = new SqliteConnection(settings.ConnectionString);
        connection.Open();
        Collation.Register(connection);
        Execute("PRAGMA journal_mode = WAL");
        Execute("PRAGMA synchronous = NORMAL");
    }

    /// <summary>Whether the transaction of this thread was ended by an error that somebody above may have caught.</summary>
    public bool IsDoomed => InTransaction && doomed;

    /// <summary>Whether this thread is inside a transaction.</summary>
    public bool InTransaction => gate.IsHeldByCurrentThread && level > 0;

    /// <summary>Ends the transaction that this thread is in, if any: whatever is done in it will be undone.</summary>
    public void Doom() => doomed |= InTransaction;

    /// <summary>Opens a transaction, or joins the one that this thread has open. It is undone unless completed.</summary>
    public Transaction Begin()
    {
        gate.Enter();
        try
        {
            if (level == 0) Execute("BEGIN IMMEDIATE");
            doomed &= level > 0;
            level++;
            return new Transaction(this);
        }
        catch
        {
            gate.Exit();
            throw;
        }
    }

    public int Execute(string sql, params object?[] values)
    {
        lock (gate)
            return Bind(sql, values).ExecuteNonQuery();
    }

    /// <summary>The first column of the first row, or null.</summary>
    public object? Scalar(string sql, params object?[] values)
    {
        lock (gate)
        {
            var value = Bind(sql, values).ExecuteScalar();
            return value is DBNull ? null : value;
        }
    }

    public long Count(string sql, params object?[] values) => (long)Scalar(sql, values)!;

    /// <summary>All rows of a query, read before it returns.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params object?[] values)
    {
        lock (gate)
        {
            var rows = new List<T>();
            using var reader = Bind(sql, values).ExecuteReader();
            while (reader.Read()) rows.Add(read(reader));
            return rows;
        }
    }

    public void Dispose()
    {
        Forget();
        connection.Dispose();
    }

    private void Forget()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        statements.Clear();
    }

    private void End(bool completed)
    {
        try
        {
            level--;
            if (!completed) doomed = true;
            if (level == 0) Execute(doomed ? "ROLLBACK" : "COMMIT");
        }
        finally
        {
            gate.Exit();
        }
    }

    private SqliteCommand Bind(string sql, object?[] values)
    {
        var statement = Statement(sql, values.Length);
        for (var index = 0; index < values.Length; index++)
            statement.Parameters[index].Value = values[index] ?? DBNull.Value;
        return statement;
    }

    private SqliteCommand Statement(string sql, int parameters)
    {
        if (statements.TryGetValue(sql, out var known)) return known;
        if (statements.Count >= KeptStatements) Forget();
        var statement = connection.CreateCommand();
        statement.CommandText = sql;
        for (var index = 0; index < parameters; index++)
            statement.Parameters.Add(new SqliteParameter { ParameterName = $"@{index}" });
        statements.Add(sql, statement);
        return statement;
    }

    /// <summary>One opening of a transaction.</summary>
    internal sealed class Transaction(Database database) : IDisposable
    {
        private bool completed;

        public void Complete() => completed = true;

        public void Dispose() => database.End(completed);
    }
}
