using System;
using System.Collections.Generic;

namespace CrmCoach.Pack.Stock;

/// <summary>The platform's messages by the ids that they have in every organisation.</summary>
public static class Messages
{
    private const string Tail = "-ea3e-db11-86a7-000a3a5473e8";

    public static readonly IReadOnlyDictionary<string, string> ById = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["9ebdbb1b" + Tail] = "Create",
        ["20bebb1b" + Tail] = "Update",
        ["a1bdbb1b" + Tail] = "Delete",
        ["8cbdbb1b" + Tail] = "Assign",
        ["1cbebb1b" + Tail] = "SetState",
        ["1dbebb1b" + Tail] = "SetStateDynamicEntity",
        ["dbbdbb1b" + Tail] = "Merge",
        ["f2bdbb1b" + Tail] = "Retrieve",
        ["03bebb1b" + Tail] = "RetrieveMultiple",
    };
}
