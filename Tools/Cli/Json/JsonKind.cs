namespace CrmCoach.Cli.Json;

/// <summary>What a JSON value is.</summary>
internal enum JsonKind
{
    Null, True, False, Number, Text, List, Object,
}
