namespace CrmCoach.Sandbox;

/// <summary>The platform's error codes that the sandbox answers with.</summary>
public static class ErrorCodes
{
    /// <summary>A request is malformed, or a required value is missing.</summary>
    public const int InvalidArgument = unchecked((int)0x80040203);

    /// <summary>A row does not exist.</summary>
    public const int ObjectDoesNotExist = unchecked((int)0x80040217);

    /// <summary>The user lacks a privilege on a table altogether.</summary>
    public const int PrivilegeDenied = unchecked((int)0x80040220);

    /// <summary>The user may work with the table, but not with this row.</summary>
    public const int AccessDenied = unchecked((int)0x80048306);

    /// <summary>A plug-in threw something else than InvalidPluginExecutionException.</summary>
    public const int IsvUnexpected = unchecked((int)0x80040224);

    /// <summary>A plug-in threw InvalidPluginExecutionException.</summary>
    public const int IsvAborted = unchecked((int)0x80040265);

    /// <summary>A date before 1753.</summary>
    public const int DateTooEarly = unchecked((int)0x80040239);

    /// <summary>Rows that restrict it point at the row to be deleted.</summary>
    public const int CannotDeleteDueToAssociation = unchecked((int)0x80040227);

    /// <summary>A row of that id exists already.</summary>
    public const int DuplicateRecord = unchecked((int)0x80040237);

    /// <summary>A request inside a transaction that an earlier error has ended.</summary>
    public const int NoActiveTransaction = unchecked((int)0x80040251);

    /// <summary>A plug-in went on after an error that ended the transaction.</summary>
    public const int TransactionCountReduced = unchecked((int)0x8009000C);

    /// <summary>The platform does not do this with that table; also everything that the sandbox does not do.</summary>
    public const int NotSupported = unchecked((int)0x80040800);

    /// <summary>A query names a table that does not exist.</summary>
    public const int UnknownTable = unchecked((int)0x80041102);

    /// <summary>A request or query names a column that does not exist.</summary>
    public const int UnknownColumn = unchecked((int)0x80041103);

    /// <summary>The FetchXML cannot be read.</summary>
    public const int InvalidFetch = unchecked((int)0x80041129);

    /// <summary>Plug-ins caused one another too often.</summary>
    public const int DepthTooHigh = unchecked((int)0x80044182);

    /// <summary>A choice has no such value.</summary>
    public const int ChoiceOutOfRange = unchecked((int)0x8004431A);

    /// <summary>A number is too small or too great.</summary>
    public const int NumberOutOfRange = unchecked((int)0x80044330);

    /// <summary>A text is too long.</summary>
    public const int TextTooLong = unchecked((int)0x80044331);

    /// <summary>More than 15 links in a query.</summary>
    public const int TooManyLinks = unchecked((int)0x8004430D);

    /// <summary>A status that does not belong to the state.</summary>
    public const int InvalidStatusForState = unchecked((int)0x80048408);

    /// <summary>Somebody wrote the row since it was read.</summary>
    public const int VersionMismatch = unchecked((int)0x80060882);

    /// <summary>A conditional write that does not say which version it expects.</summary>
    public const int VersionMissing = unchecked((int)0x80060883);

    /// <summary>An aggregate over more than 50,000 rows.</summary>
    public const int AggregateLimit = unchecked((int)0x8004E023);
}
