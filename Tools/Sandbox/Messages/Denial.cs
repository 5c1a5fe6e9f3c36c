using System;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Messages;

/// <summary>The fault for a row that a user may not touch.</summary>
internal static class Denial
{
    public static Exception Of(string right, TableMetadata table, Guid id, Caller caller) => Fault.Of(
        ErrorCodes.AccessDenied,
        $"SecLib::AccessCheckEx failed. Returned hr = -2147187962, ObjectID: {id:D}, OwnerId: , CallingUser: {caller.UserId:D}, "
            + $"ObjectTypeCode: {table.ObjectTypeCode}, objectBusinessUnitId: , AccessRights: {right}Access of {table.LogicalName}");
}
