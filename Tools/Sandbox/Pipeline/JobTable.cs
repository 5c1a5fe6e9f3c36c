using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>The rows of asyncoperation, with the platform's states.</summary>
internal sealed class JobTable(Organisation organisation)
{
    private const int SystemEvent = 1;
    private const string Waiting = "statecode = 0";
    private const string Running = "statecode = 2";

    private TableMetadata Table => organisation.Tables["asyncoperation"];

    public int Pending => Count($"{Waiting} OR {Running}");

    public int Failed => Count("statuscode = 31");

    public IReadOnlyList<string> Failures => organisation.Database.Rows(
        "SELECT name || ': ' || friendlymessage FROM asyncoperation WHERE statuscode = 31 ORDER BY rowid", row => row.GetString(0));

    public void Add(Step step, PluginContext context)
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
    }

    /// <summary>The job whose turn it is, or null: those to be tried again come after the others.</summary>
    public Job? Next() => organisation.Database.Rows(
        $"SELECT asyncoperationid, owningextensionid, retrycount, data FROM asyncoperation WHERE {Waiting} ORDER BY retrycount, rowid LIMIT 1",
        row => new Job(Guid.Parse(row.GetString(0)), Guid.Parse(row.GetString(1)), row.GetInt32(2), row.GetString(3))).FirstOrDefault();

    public void Start(Job job) => Set(job, 2, 20, ("startedon", organisation.Clock.UtcNow));

    public void Retry(Job job, string reason) => Set(job, 0, 0, ("retrycount", job.Retries + 1), ("friendlymessage", reason));

    public void Succeed(Job job) => End(job, 30);

    public void Cancel(Job job, string reason) => End(job, 32, ("friendlymessage", reason));

    public void Fail(Job job, OrganizationServiceFault fault, Exception exception) => End(
        job, 31, ("errorcode", fault.ErrorCode), ("friendlymessage", fault.Message), ("message", exception.ToString()));

    public void Delete(Job job) => organisation.Rows.Delete(Table, job.Id);

    /// <summary>Lets the jobs run again during which the organisation was last closed.</summary>
    public void Resume() => organisation.Database.Execute($"UPDATE asyncoperation SET statecode = 0, statuscode = 0 WHERE {Running}");

    private void End(Job job, int status, params (string Column, object? Value)[] values) =>
        Set(job, 3, status, [("completedon", organisation.Clock.UtcNow), .. values]);

    private void Set(Job job, int state, int status, params (string Column, object? Value)[] values)
    {
        var cells = values.ToDictionary(value => value.Column, value => value.Value);
        cells["statecode"] = new OptionSetValue(state);
        cells["statuscode"] = new OptionSetValue(status);
        cells["modifiedon"] = organisation.Clock.UtcNow;
        organisation.Rows.Update(Table, job.Id, cells);
    }

    private int Count(string condition) => (int)organisation.Database.Count($"SELECT COUNT(*) FROM asyncoperation WHERE {condition}");
}
