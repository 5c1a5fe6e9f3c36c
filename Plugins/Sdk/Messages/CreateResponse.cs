using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The id of the new row.</summary>
[DataContract(Namespace = Contracts.Sdk)]
public sealed class CreateResponse : OrganizationResponse
{
    public Guid id => Read<Guid>("id");
}
