using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Query;

/// <summary>Where a column of the answer stands in the rows that SQLite returns.</summary>
/// <param name="Key">The name of the attribute in the answer.</param>
/// <param name="Table">The table it comes from.</param>
/// <param name="Column">The column it comes from.</param>
/// <param name="Aliased">Whether it is returned as an aliased value.</param>
/// <param name="Ordinal">The place of the value.</param>
/// <param name="TypeOrdinal">The place of the table of a lookup to several tables.</param>
/// <param name="NameOrdinal">The place of the name of the row that a lookup points at.</param>
/// <param name="Aggregate">What was computed, for an aggregate.</param>
/// <param name="DatePart">The part of a date that was grouped by.</param>
internal sealed record OutputColumn(
    string Key, string Table, ColumnMetadata Column, bool Aliased, int Ordinal, int? TypeOrdinal, int? NameOrdinal, Aggregate? Aggregate,
    DatePart? DatePart = null);
