using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox;

/// <summary>The one form in which the organisation refuses: the platform's fault.</summary>
internal static class Fault
{
    public static FaultException<OrganizationServiceFault> Of(int code, string message)
    {
        var detail = new OrganizationServiceFault { ErrorCode = code, Message = message, Timestamp = DateTime.UtcNow };
        return new FaultException<OrganizationServiceFault>(detail, message);
    }

    /// <summary>What the platform may do and the sandbox does not.</summary>
    public static FaultException<OrganizationServiceFault> NotDone(string what) =>
        Of(ErrorCodes.NotSupported, $"The sandbox does not do this: {what}");

    public static FaultException<OrganizationServiceFault> Invalid(string message) => Of(ErrorCodes.InvalidArgument, message);

    public static FaultException<OrganizationServiceFault> UnknownTable(string name) => Of(
        ErrorCodes.UnknownTable, $"The entity with a name = '{name}' with namemapping = 'Logical' was not found in the MetadataCache.");

    public static FaultException<OrganizationServiceFault> UnknownColumn(string table, string column) => Of(
        ErrorCodes.UnknownColumn, $"'{table}' entity doesn't contain attribute with Name = '{column}' and NameMapping = 'Logical'.");

    public static FaultException<OrganizationServiceFault> Missing(string table, Guid id) =>
        Of(ErrorCodes.ObjectDoesNotExist, $"Entity '{table}' With Id = {id:D} Does Not Exist");
}
