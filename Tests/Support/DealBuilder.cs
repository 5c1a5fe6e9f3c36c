using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Tests.Support;

/// <summary>
/// A deal told in a few words: who did what how many days ago, and which labels were read in it. It becomes rows and readings, so that everything but
/// the reading of texts is put to the test. Dates count back from <see cref="AsOf"/>.
/// </summary>
internal sealed class DealBuilder : IReadingSource
{
    public static readonly DateTime AsOf = new DateTime(2026, 11, 21, 16, 0, 0, DateTimeKind.Utc);

    private const string User = "Max Seller";

    private readonly Row _opportunity = new Row();
    private readonly List<IRecord> _contacts = new List<IRecord>();
    private readonly List<IRecord> _obstacles = new List<IRecord>();
    private readonly List<IRecord> _responses = new List<IRecord>();
    private readonly List<ActivityRecord> _activities = new List<ActivityRecord>();
    private readonly Dictionary<IRecord, Reading> _readings = new Dictionary<IRecord, Reading>();
    private readonly List<string> _names = new List<string> { User };
    private Row? _last;

    private DealBuilder(Stage stage)
    {
        _opportunity["opportunityid"] = IdOf(9, 1);
        _opportunity["name"] = "Deal";
        _opportunity["salesstage"] = (int)stage;
        _opportunity["statecode"] = 0;
        _opportunity["createdon"] = Ago(150);
        _opportunity["parentcontactid"] = Person("Anna Berg");
    }

    /// <summary>An open deal of 150 days with one contact, Anna Berg.</summary>
    public static DealBuilder Open(Stage stage = Stage.Propose) => new DealBuilder(stage);

    /// <summary>A won deal.</summary>
    public static DealBuilder Won(int days) => new DealBuilder(Stage.Close).Closed(1, days);

    /// <summary>A lost deal.</summary>
    public static DealBuilder Lost(int days) => new DealBuilder(Stage.Close).Closed(2, days);

    public DealBuilder Set(string column, object? value)
    {
        _opportunity[column] = value;
        return this;
    }

    /// <summary>One more person of the customer's.</summary>
    public DealBuilder Knows(string name, string role = "")
    {
        Person(name, role);
        return this;
    }

    public DealBuilder Recorded(int days, ObstacleType? type, string? owner = null, bool isCleared = false)
    {
        var row = new Row();
        row["coach_obstacleid"] = IdOf(2, _obstacles.Count + 1);
        row["coach_name"] = "Obstacle " + (_obstacles.Count + 1);
        row["coach_type"] = type == null ? null : 713100000 + (int)type;
        row["createdon"] = Ago(days);
        row["coach_contactid"] = owner == null ? null : Person(owner);
        row["statecode"] = isCleared ? 1 : 0;
        row["modifiedon"] = isCleared ? Ago(Math.Max(0, days - 10)) : Ago(days);
        _obstacles.Add(row);
        return this;
    }

    /// <summary>Somebody answered advice, so that it stays away for so many days from now on.</summary>
    public DealBuilder Answered(string key, int quietDays, AdviceAnswer answer = AdviceAnswer.Later)
    {
        var row = new Row();
        row["coach_key"] = key;
        row["coach_answer"] = 713100000 + (int)answer;
        row["coach_quietuntil"] = AsOf.AddDays(quietDays);
        _responses.Add(row);
        return this;
    }

    /// <summary>We wrote to somebody.</summary>
    public DealBuilder Wrote(int days, string name, params Label[] labels) => Email(days, true, name, labels);

    /// <summary>Somebody wrote to us.</summary>
    public DealBuilder Heard(int days, string name, params Label[] labels) => Email(days, false, name, labels);

    /// <summary>We called somebody and reached them.</summary>
    public DealBuilder Called(int days, string name, params Label[] labels) => Call(days, true, false, name, labels);

    /// <summary>Somebody called us.</summary>
    public DealBuilder WasCalled(int days, string name, params Label[] labels) => Call(days, false, false, name, labels);

    /// <summary>We left a message on somebody's phone.</summary>
    public DealBuilder LeftMessage(int days, string name, params Label[] labels) => Call(days, true, true, name, labels);

    /// <summary>We met somebody; with a negative number of days a meeting is set up.</summary>
    public DealBuilder Met(int days, string name, params Label[] labels)
    {
        var row = Activity(days, labels);
        row["scheduledstart"] = Ago(days).AddHours(-1);
        row["scheduledend"] = Ago(days);
        row["statecode"] = days < 0 ? 3 : 1;
        row["statuscode"] = days < 0 ? 5 : 3;
        return Add("appointment", row, Party(7, User), Party(5, name));
    }

    /// <summary>Somebody on our side wrote a note.</summary>
    public DealBuilder Noted(int days, params Label[] labels)
    {
        var row = Activity(days, labels);
        row["annotationid"] = row.Id("activityid");
        return Add("annotation", row);
    }

    /// <summary>A task that is done, or still to do.</summary>
    public DealBuilder Task(int days, bool isDone, params Label[] labels)
    {
        var row = Activity(days, labels);
        row["statecode"] = isDone ? 1 : 0;
        row["statuscode"] = isDone ? 5 : 2;
        return Add("task", row);
    }

    /// <summary>Some unremarkable mails each way, the last of them ours.</summary>
    public DealBuilder Chatted(int mails, int lastDays, string name = "Anna Berg")
    {
        for (var i = mails - 1; i >= 0; i--) Email(lastDays + i * 4, i % 2 == 0, name, Array.Empty<Label>());
        return this;
    }

    /// <summary>Changes a column of the latest activity.</summary>
    public DealBuilder With(string column, object? value)
    {
        _last![column] = value;
        return this;
    }

    /// <summary>Changes what was read in the latest activity.</summary>
    public DealBuilder Read(Func<Reading, Reading> change)
    {
        _readings[_last!] = change(_readings[_last!]);
        return this;
    }

    /// <summary>The sentences of the latest activity's findings name these people.</summary>
    public DealBuilder Naming(params string[] names)
    {
        var people = names.Select(name => Person(name)).ToArray();
        return Read(reading => reading with { Findings = reading.Findings.Select(finding => finding with { People = people }).ToArray() });
    }

    /// <summary>One sentence of the latest activity shows all that was found in it.</summary>
    public DealBuilder InOneSentence() =>
        Read(reading => reading with { Findings = reading.Findings.Select(finding => finding with { Span = new Span(0, 9) }).ToArray() });

    /// <summary>The latest activity speaks of what might be.</summary>
    public DealBuilder Supposing() =>
        Read(reading => reading with { Findings = reading.Findings.Select(finding => finding with { Certainty = Certainty.Hypothetical }).ToArray() });

    /// <summary>The latest activity's subject.</summary>
    public DealBuilder About(string subject) => With("subject", subject);

    /// <summary>The id of the latest activity.</summary>
    public Guid LastId => _last!.Id("activityid")!.Value;

    /// <summary>The id of a person; who is not known yet is added as a contact.</summary>
    public Guid Person(string name, string role = "")
    {
        var index = _names.IndexOf(name);
        if (index >= 0) return IdOf(3, index);
        _names.Add(name);
        var row = new Row();
        row["contactid"] = IdOf(3, _names.Count - 1);
        row["fullname"] = name;
        row["jobtitle"] = role;
        _contacts.Add(row);
        return IdOf(3, _names.Count - 1);
    }

    public DealRecords Records
    {
        get
        {
            var user = new Row();
            user["systemuserid"] = IdOf(3, 0);
            user["fullname"] = User;
            return new DealRecords(_opportunity)
            {
                Contacts = _contacts,
                Users = new[] { user },
                Obstacles = _obstacles,
                Responses = _responses,
                Activities = _activities,
            };
        }
    }

    public Report Report => Coach.Score(Records, this, Playbook.Default, AsOf);

    public Snapshot Snapshot => Snapshots.Of(Records, this, AsOf);

    public DealFacts Facts => new DealFacts(Snapshot, Playbook.Default.Thresholds);

    public Reading Of(ActivityRecord activity) => _readings[activity.Row];

    public static Guid IdOf(int kind, int number) => new Guid(kind, 0, 0, 0, 0, 0, 0, 0, 0, (byte)(number / 256), (byte)(number % 256));

    public static DateTime Ago(int days) => AsOf.AddDays(-days).AddHours(-2);

    private DealBuilder Closed(int state, int days)
    {
        _opportunity["statecode"] = state;
        _opportunity["actualclosedate"] = Ago(days).Date;
        return this;
    }

    private DealBuilder Email(int days, bool isOutgoing, string name, Label[] labels)
    {
        var row = Activity(days, labels);
        row["directioncode"] = isOutgoing;
        row["statecode"] = 1;
        row["statuscode"] = isOutgoing ? 3 : 4;
        row["senton"] = Ago(days);
        return Add("email", row, Party(isOutgoing ? 1 : 2, User), Party(isOutgoing ? 2 : 1, name));
    }

    private DealBuilder Call(int days, bool isOutgoing, bool isVoicemail, string name, Label[] labels)
    {
        var row = Activity(days, labels);
        row["directioncode"] = isOutgoing;
        row["leftvoicemail"] = isVoicemail;
        row["statecode"] = 1;
        row["statuscode"] = isOutgoing ? 2 : 4;
        row["actualend"] = Ago(days);
        return Add("phonecall", row, Party(isOutgoing ? 1 : 2, User), Party(isOutgoing ? 2 : 1, name));
    }

    private Row Activity(int days, Label[] labels)
    {
        var number = _activities.Count + 1;
        var row = new Row();
        row["activityid"] = IdOf(1, number);
        row["subject"] = "Subject " + number;
        row["createdon"] = Ago(Math.Max(0, days));
        var findings = labels.Select((label, index) => new Finding(label, TextField.Body, new Span(index * 10, 9))).ToArray();
        _readings[row] = new Reading(ReadingState.Read, findings, "hash " + number);
        return row;
    }

    private DealBuilder Add(string table, Row row, params IRecord[] parties)
    {
        _last = row;
        _activities.Add(new ActivityRecord(table, row, parties));
        return this;
    }

    private Row Party(int part, string name)
    {
        var row = new Row();
        row["participationtypemask"] = part;
        row["partyid"] = Person(name);
        return row;
    }
}
