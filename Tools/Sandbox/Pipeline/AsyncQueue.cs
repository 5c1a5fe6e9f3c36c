using System;
using System.Collections.Generic;
using System.Threading;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>
/// The asynchronous steps that wait, run and failed. They live in the asyncoperation table, so they survive a restart. One job runs at a time, in
/// the order in which they were queued; a job that asks for a retry runs again after the others, four times in all.
/// </summary>
public sealed class AsyncQueue : IDisposable
{
    private const int MaximumTries = 4;
    private const int SystemEvent = 1;

    private readonly Organisation organisation;
    private readonly Lock running = new();
    private readonly AutoResetEvent queued = new(false);
    private readonly CancellationTokenSource stop = new();
    private Thread? worker;

    internal AsyncQueue(Organisation organisation) => this.organisation = organisation;

    /// <summary>How many jobs wait or run.</summary>
    public int Pending => Count("statecode <> 3");

    /// <summary>How many jobs failed for good.</summary>
    public int Failed => Count("statuscode = 31");

    /// <summary>What went wrong in the jobs that failed for good, oldest first.</summary>
    public IReadOnlyList<string> Failures => organisation.Database.Rows(
        "SELECT name || ': ' || friendlymessage FROM asyncoperation WHERE statuscode = 31 ORDER BY rowid", row => row.GetString(0));

    private TableMetadata Table => organisation.Tables["asyncoperation"];

    /// <summary>Runs jobs on this thread until none waits, those included that jobs themselves cause.</summary>
    public void RunToEnd()
    {
        while (RunNext())
        {
        }
    }

    /// <summary>Runs one job on this thread; false where none waits.</summary>
    public bool RunNext()
    {
        lock (running)
        {
            var job = Next();
            if (job == null) return false;
            Run(job);
            return true;
        }
    }

    /// <summary>Runs jobs in the background from now on, each as soon as it is queued.</summary>
    public void Start()
    {
        if (worker != null) return;
        worker = new Thread(Work) { IsBackground = true, Name = "asynchronous steps" };
        worker.Start();
    }

    /// <summary>Stops the background after the job that runs now.</summary>
    public void Dispose()
    {
        stop.Cancel();
        queued.Set();
        worker?.Join();
        queued.Dispose();
        stop.Dispose();
    }

    /// <summary>Lets the jobs run again during which the organisation was last closed.</summary>
    internal void Resume() => organisation.Database.Execute("UPDATE asyncoperation SET statecode = 0, statuscode = 0 WHERE statecode = 2");

    internal void Add(Step step, PluginContext context)
    {
        var now = organisation.Clock.UtcNow;
        organisation.Rows.Insert(Table, new Dictionary<string, object?>
        {
            ["asyncoperationid"] = Guid.NewGuid(),
            ["name"] = step.Name,
            ["operationtype"] = new OptionSetValue(SystemEvent),
            ["statecode"] = new OptionSetValue(0),
            ["statuscode"] = new OptionSetValue(0),
            ["messagename"] = step.Message,
            ["primaryentitytype"] = step.Table,
            ["owningextensionid"] = step.Id,
            ["correlationid"] = context.CorrelationId,
            ["depth"] = context.Depth,
            ["retrycount"] = 0,
            ["data"] = ContextCodec.Write(context),
            ["createdby"] = new EntityReference("systemuser", context.UserId),
            ["createdon"] = now,
            ["modifiedon"] = now,
        });
        queued.Set();
    }

    private void Work()
    {
        while (!stop.IsCancellationRequested)
        {
            // A job is announced inside the transaction that queues it; it is seen once that has ended, so look again soon.
            if (!RunNext()) queued.WaitOne(TimeSpan.FromMilliseconds(200));
        }
    }

    private Job? Next()
    {
        const string sql = "SELECT asyncoperationid, owningextensionid, retrycount, data FROM asyncoperation WHERE statecode = 0 ORDER BY retrycount, rowid LIMIT 1";
        var jobs = organisation.Database.Rows(
            sql, row => new Job(Guid.Parse(row.GetString(0)), Guid.Parse(row.GetString(1)), row.GetInt32(2), row.GetString(3)));
        return jobs.Count == 0 ? null : jobs[0];
    }

    private void Run(Job job)
    {
        var step = organisation.Pipeline.Find(job.StepId);
        if (step == null)
        {
            End(job, 32, "The step is no longer registered.");
            return;
        }

        Set(job, 2, 20, ("startedon", organisation.Clock.UtcNow));
        try
        {
            var extension = new EntityReference("sdkmessageprocessingstep", step.Id) { Name = step.Name };
            organisation.Plugins.Run(step.PluginTypeId, step.Configuration, ContextCodec.Read(job.Data, organisation, extension));
            Succeed(job, step);
        }
        catch (InvalidPluginExecutionException exception) when (exception.Status == OperationStatus.Retry && job.Retries < MaximumTries - 1)
        {
            Set(job, 0, 0, ("retrycount", job.Retries + 1), ("friendlymessage", exception.Message));
        }
        catch (Exception exception)
        {
            Fail(job, step, exception);
        }
    }

    private void Succeed(Job job, Step step)
    {
        if (step.DeletesJob) organisation.Rows.Delete(Table, job.Id);
        else End(job, 30, null);
    }

    private void Fail(Job job, Step step, Exception exception)
    {
        var fault = StepPipeline.FaultOf(exception, organisation.Plugins.NameOf(step.PluginTypeId));
        Set(
            job,
            3,
            31,
            ("completedon", organisation.Clock.UtcNow),
            ("errorcode", fault.Detail.ErrorCode),
            ("friendlymessage", fault.Message),
            ("message", exception.ToString()));
    }

    private void End(Job job, int status, string? message) =>
        Set(job, 3, status, ("completedon", organisation.Clock.UtcNow), ("friendlymessage", message));

    private void Set(Job job, int state, int status, params (string Column, object? Value)[] values)
    {
        var cells = new Dictionary<string, object?>
        {
            ["statecode"] = new OptionSetValue(state),
            ["statuscode"] = new OptionSetValue(status),
            ["modifiedon"] = organisation.Clock.UtcNow,
        };
        foreach (var (column, value) in values) cells[column] = value;
        organisation.Rows.Update(Table, job.Id, cells);
    }

    private int Count(string condition) => (int)organisation.Database.Count($"SELECT COUNT(*) FROM asyncoperation WHERE {condition}");

    private sealed record Job(Guid Id, Guid StepId, int Retries, string Data);
}
