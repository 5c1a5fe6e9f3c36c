using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>
/// The asynchronous steps that wait, run and failed. They live in the asyncoperation table, so they survive a restart. One job runs at a time, in
/// the order in which they were queued; a job that asks for a retry runs again after the others, four times in all.
/// </summary>
public sealed class AsyncQueue : IDisposable
{
    private const int MaximumTries = 4;

    // A job is announced inside the transaction that queues it, and seen only when that has ended.
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(200);

    private readonly Organisation organisation;
    private readonly JobTable jobs;
    private readonly Lock running = new();
    private readonly AutoResetEvent queued = new(false);
    private readonly CancellationTokenSource stop = new();
    private Thread? worker;

    internal AsyncQueue(Organisation organisation)
    {
        this.organisation = organisation;
        jobs = new JobTable(organisation);
    }

    /// <summary>How many jobs wait or run.</summary>
    public int Pending => jobs.Pending;

    /// <summary>How many jobs failed for good.</summary>
    public int Failed => jobs.Failed;

    /// <summary>What went wrong in the jobs that failed for good, oldest first.</summary>
    public IReadOnlyList<string> Failures => jobs.Failures;

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
            var job = jobs.Next();
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

    internal void Resume() => jobs.Resume();

    internal void Add(Step step, PluginContext context)
    {
        jobs.Add(step, context);
        queued.Set();
    }

    private void Work()
    {
        while (!stop.IsCancellationRequested)
        {
            if (!RunNext()) queued.WaitOne(LookAgain);
        }
    }

    private void Run(Job job)
    {
        var step = organisation.Pipeline.Find(job.StepId);
        if (step == null)
        {
            jobs.Cancel(job, "The step is no longer registered.");
            return;
        }

        jobs.Start(job);
        try
        {
            var extension = new EntityReference("sdkmessageprocessingstep", step.Id) { Name = step.Name };
            organisation.Plugins.Run(step.PluginTypeId, step.Configuration, ContextCodec.Read(job.Data, organisation, extension));
            if (step.DeletesJob) jobs.Delete(job);
            else jobs.Succeed(job);
        }
        catch (InvalidPluginExecutionException exception) when (exception.Status == OperationStatus.Retry && job.Retries < MaximumTries - 1)
        {
            jobs.Retry(job, exception.Message);
        }
        catch (Exception exception)
        {
            jobs.Fail(job, StepPipeline.FaultOf(exception, organisation.Plugins.NameOf(step.PluginTypeId)).Detail, exception);
        }
    }
}
