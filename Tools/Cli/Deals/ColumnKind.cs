namespace CrmCoach.Cli.Deals;

/// <summary>What a column holds, and so what its JSON value must be.</summary>
internal enum ColumnKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number, choice, state or status.</summary>
    Whole,

    /// <summary>An amount.</summary>
    Amount,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A date, perhaps with a time.</summary>
    Time,

    /// <summary>The row's own id.</summary>
    Key,

    /// <summary>The id of another row; in a file the member is called <c>_name_value</c>.</summary>
    Lookup,

    /// <summary>An obstacle type: 1 to 10, or the choice value 713100001 to 713100010.</summary>
    ObstacleType,
}
