namespace Microsoft.Xrm.Sdk;

/// <summary>Writes the plug-in trace log: 10 KB an execution, the oldest lines go first.</summary>
public interface ITracingService
{
    void Trace(string format, params object[] args);
}
