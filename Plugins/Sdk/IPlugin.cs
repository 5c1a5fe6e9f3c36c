using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>What the platform calls. Instances are kept and shared: no state.</summary>
public interface IPlugin
{
    void Execute(IServiceProvider serviceProvider);
}
