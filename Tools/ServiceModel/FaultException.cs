namespace System.ServiceModel;

/// <summary>Talking to a service went wrong.</summary>
public class CommunicationException(string message) : SystemException(message);

/// <summary>A service answered with a fault.</summary>
public class FaultException(string reason) : CommunicationException(reason);

/// <summary>A service answered with a fault and what is known of it.</summary>
/// <param name="detail">What is known.</param>
/// <param name="reason">The message.</param>
public class FaultException<TDetail>(TDetail detail, string reason) : FaultException(reason)
{
    /// <summary>What is known of the fault.</summary>
    public TDetail Detail { get; } = detail;
}
