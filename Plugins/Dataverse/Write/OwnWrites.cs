using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Write;

/// <summary>
/// Knows the coach's own writes again by the <c>tag</c> that travels with a request into the shared variables of everything it causes. The depth of
/// the call says nothing: a call that a flow or another plug-in logged is deep too, and must be read.
/// </summary>
internal static class OwnWrites
{
    private const string Tag = "tag";
    private const string Ours = "crmcoach";

    public static OrganizationRequest Mark(OrganizationRequest request)
    {
        request[Tag] = Ours;
        return request;
    }

    public static bool Caused(IPluginExecutionContext context)
    {
        for (var cause = context; cause != null; cause = cause.ParentContext)
        {
            if (cause.SharedVariables.TryGetValue(Tag, out var tag) && Ours.Equals(tag)) return true;
        }

        return false;
    }
}
