using System;
using System.Collections.Generic;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>A plug-in assembly that a solution brought.</summary>
/// <param name="Id">Its id.</param>
/// <param name="FullName">Its identity.</param>
/// <param name="Solution">The solution.</param>
/// <param name="Types">Its plug-in types.</param>
internal sealed record RegisteredAssembly(Guid Id, string FullName, string Solution, IReadOnlyList<RegisteredType> Types)
{
    public const string Kind = "assembly";

    /// <summary>Where its bytes are kept.</summary>
    public string FileName => $"assembly/{Id:D}";
}

/// <summary>A plug-in type of an assembly.</summary>
/// <param name="Id">Its id.</param>
/// <param name="TypeName">The full name of the class.</param>
internal sealed record RegisteredType(Guid Id, string TypeName);
