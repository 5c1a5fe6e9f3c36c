using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What becomes of an operation; an asynchronous step that throws with <see cref="Retry"/> runs again, four times in all.</summary>
[DataContract(Name = "OperationStatus", Namespace = Contracts.Sdk)]
public enum OperationStatus
{
    [EnumMember] Failed = 0,
    [EnumMember] Canceled = 1,
    [EnumMember] Retry = 2,
    [EnumMember] Suspended = 3,
    [EnumMember] Succeeded = 4,
}
