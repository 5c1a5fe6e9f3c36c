using System.Collections.Generic;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Query;

/// <summary>A query as SQL, and how to read what it returns.</summary>
internal sealed record CompiledQuery(
    TableMetadata Table,
    string Sql,
    string CountSql,
    object?[] Parameters,
    IReadOnlyList<OutputColumn> Outputs,
    IReadOnlyList<ColumnMetadata> PartyLists,
    int? VersionOrdinal,
    int PageSize,
    int Page);
