using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>The one exception whose message reaches the user. Shape as documented at learn.microsoft.com.</summary>
[Serializable]
public sealed class InvalidPluginExecutionException : Exception
{
    public InvalidPluginExecutionException()
    {
    }

    public InvalidPluginExecutionException(string message)
        : base(message)
    {
    }

    public InvalidPluginExecutionException(string message, Exception exception)
        : base(message, exception)
    {
    }

    public InvalidPluginExecutionException(OperationStatus status)
        : this(status, string.Empty)
    {
    }

    public InvalidPluginExecutionException(OperationStatus status, string message)
        : this(status, 0, message)
    {
    }

    public InvalidPluginExecutionException(OperationStatus status, int errorCode, string message)
        : base(message)
    {
        Status = status;
        if (errorCode != 0) HResult = errorCode;
    }

    public OperationStatus Status { get; }

    /// <summary>The code given, else that of any exception, -2146233088.</summary>
    public int ErrorCode => HResult;
}
