using System;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Security;

namespace CrmCoach.Sandbox.Messages;

/// <summary>The faults for a row that a user may not touch, and for a table on which he lacks a privilege altogether.</summary>
internal static class Denial
{
    public static Exception Missing(AccessRight right, TableMetadata table, Guid userId) => Fault.Of(
        ErrorCodes.PrivilegeDenied, $"Principal user (Id={userId:D}, type=8) is missing prv{right}{table.SchemaName} privilege.");

    public static Exception Of(string right, TableMetadata table, Guid id, Caller caller) => Fault.Of(
        ErrorCodes.AccessDenied,
        $"SecLib::AccessCheckEx failed. Returned hr = -2147187962, ObjectID: {id:D}, OwnerId: , CallingUser: {caller.UserId:D}, "
            + $"ObjectTypeCode: {table.ObjectTypeCode}, objectBusinessUnitId: , AccessRights: {right}Access of {table.LogicalName}");
}
