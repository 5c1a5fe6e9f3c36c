using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Pipeline;

namespace CrmCoach.Sandbox.Messages;

/// <summary>The messages that the organisation answers: these, and the custom APIs that solutions brought.</summary>
internal sealed class MessageCatalog(Organisation organisation)
{
    private readonly Dictionary<string, IMessage> platform = new(StringComparer.Ordinal)
    {
        ["Create"] = new CreateMessage(organisation),
        ["Delete"] = new DeleteMessage(organisation),
        ["Retrieve"] = new RetrieveMessage(organisation),
        ["RetrieveEntity"] = new RetrieveEntityMessage(organisation),
        ["RetrieveMultiple"] = new RetrieveMultipleMessage(organisation),
        ["RetrieveUserPrivilegeByPrivilegeName"] = new RetrieveUserPrivilegeMessage(organisation),
        ["Update"] = new UpdateMessage(organisation),
        ["Upsert"] = new UpsertMessage(organisation),
        ["WhoAmI"] = new WhoAmIMessage(organisation),
    };

    private Dictionary<string, CustomApiMessage> apis = [];

    public void Reload() => apis = organisation.Components.Load<CustomApi>(CustomApi.Kind)
        .ToDictionary(api => api.UniqueName, api => new CustomApiMessage(organisation, api), StringComparer.Ordinal);

    public IReadOnlyList<CustomApi> CustomApis => [.. apis.Values.Select(message => message.Api)];

    public IMessage? Find(string? name)
    {
        if (name == null) return null;
        return platform.GetValueOrDefault(name) ?? apis.GetValueOrDefault(name);
    }
}
