namespace CrmCoach.Sandbox.Metadata;

/// <summary>
/// What a column holds. The platform's other types (decimal, file, image, multi-select, …) are not kept by the sandbox; importing one is refused.
/// </summary>
public enum ColumnType
{
    /// <summary>Yes or no: <see cref="bool"/>.</summary>
    Boolean,

    /// <summary>One of a list of options: OptionSetValue.</summary>
    Choice,

    /// <summary>A moment in UTC, whole seconds, or a day: <see cref="System.DateTime"/>.</summary>
    DateTime,

    /// <summary>A floating-point number: <see cref="double"/>.</summary>
    Double,

    /// <summary>A whole number of 32 bits: <see cref="int"/>.</summary>
    Integer,

    /// <summary>A whole number of 64 bits: <see cref="long"/>.</summary>
    BigInteger,

    /// <summary>A reference to one row of one or several tables (owner and customer columns included): EntityReference.</summary>
    Lookup,

    /// <summary>Text of several lines: <see cref="string"/>.</summary>
    Memo,

    /// <summary>An amount with four decimals: Money.</summary>
    Money,

    /// <summary>The people of an activity in one role: EntityCollection of activityparty.</summary>
    PartyList,

    /// <summary>The state of a row: OptionSetValue.</summary>
    State,

    /// <summary>The reason for the state of a row: OptionSetValue.</summary>
    Status,

    /// <summary>Text of one line: <see cref="string"/>.</summary>
    String,

    /// <summary>The logical name of a table: <see cref="string"/>.</summary>
    TableName,

    /// <summary>A key that points nowhere by itself: <see cref="System.Guid"/>.</summary>
    UniqueIdentifier,
}
