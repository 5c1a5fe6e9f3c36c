using System;

namespace CrmCoach.Scoring.Records;

/// <summary>
/// One row, by Dataverse logical column names. A column that is missing, null or of another type answers null. The command line reads rows from
/// a deal file, the plug-ins from Dataverse: behind this interface both are the same.
/// </summary>
public interface IRecord
{
    /// <summary>A text column.</summary>
    string? Text(string column);

    /// <summary>A whole number, choice, state or status column.</summary>
    int? Number(string column);

    /// <summary>A yes/no column.</summary>
    bool? Flag(string column);

    /// <summary>A date and time column, in UTC; a date-only column at midnight.</summary>
    DateTime? Time(string column);

    /// <summary>A primary key or lookup column: the id it points at, by the column's own name (<c>ownerid</c>, never <c>_ownerid_value</c>).</summary>
    Guid? Id(string column);
}
