using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>Keeps what a plug-in traces with its run.</summary>
internal sealed class TracingService(PluginExecution execution) : ITracingService
{
    public void Trace(string format, params object[] args) =>
        execution.Trace(args is { Length: > 0 } ? string.Format(CultureInfo.InvariantCulture, format, args) : format);
}
