using System;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Plugins.Readings;

/// <summary>An activity with the text that was loaded for it: a text that whoever loaded it may not read is none.</summary>
internal sealed class TextRecord(IRecord row, IRecord text) : IRecord
{
    public string? Text(string column) => (ActivityTables.IsText(column) ? text : row).Text(column);

    public int? Number(string column) => row.Number(column);

    public bool? Flag(string column) => row.Flag(column);

    public DateTime? Time(string column) => row.Time(column);

    public Guid? Id(string column) => row.Id(column);
}
