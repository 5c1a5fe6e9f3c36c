namespace CrmCoach.Scoring.Drafts;

/// <summary>Whose interest words serve.</summary>
public enum Serves
{
    /// <summary>Nobody's: nothing was found.</summary>
    Nobody,

    /// <summary>They help the customer, or are about what the customer is about.</summary>
    Customer,

    /// <summary>They are about our order, our quarter, our news.</summary>
    Seller,

    /// <summary>Some the customer, some us.</summary>
    Both,

    /// <summary>They ask, or answer an ask: the business between us.</summary>
    Deal,
}
