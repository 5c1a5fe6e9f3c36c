namespace Microsoft.Xrm.Sdk;

/// <summary>The same, in the pipeline: its stage and the operation that caused this one.</summary>
public interface IPluginExecutionContext : IExecutionContext
{
    int Stage { get; }

    IPluginExecutionContext ParentContext { get; }
}
