using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Nothing but that it was done.</summary>
[DataContract(Namespace = Contracts.Sdk)]
public sealed class DeleteResponse : OrganizationResponse
{
}
