using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Gives the organisation as a user sees it: null is SYSTEM, an empty id the user of the context.</summary>
public interface IOrganizationServiceFactory
{
    IOrganizationService CreateOrganizationService(Guid? userId);
}
