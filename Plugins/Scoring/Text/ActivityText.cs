namespace CrmCoach.Scoring.Text;

/// <summary>What kind of record carried the text.</summary>
public enum ActivityKind { Email, PhoneCall, Appointment, Task, Note, Letter, Social }

/// <summary>Which way the text went, seen from the seller.</summary>
public enum Direction
{
    /// <summary>An internal note, a task, the record of a meeting.</summary>
    None,

    /// <summary>Our side wrote or called.</summary>
    Outgoing,

    /// <summary>The customer wrote or called.</summary>
    Incoming,
}

/// <summary>Which text of an activity.</summary>
public enum TextField { Subject, Body }

/// <summary>One recorded activity as the analyser sees it: text and what says who speaks.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Direction">Which way it went.</param>
/// <param name="Subject">The subject line as stored; may be empty.</param>
/// <param name="Body">The body as stored: plain text or HTML, with quoted history and signature; may be empty.</param>
public sealed record ActivityText(ActivityKind Kind, Direction Direction, string Subject, string Body)
{
    /// <summary>Whether the words are the customer's own.</summary>
    public bool IsByCustomer => Direction == Direction.Incoming && Kind is ActivityKind.Email or ActivityKind.Letter or ActivityKind.Social;
}
