using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

/// <summary>Expects the platform's fault.</summary>
internal static class Refusal
{
    public static void Expect(int code, string words, TestDelegate request)
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(request)!;
        Assert.That(fault.Detail.ErrorCode, Is.EqualTo(code), fault.Message);
        Assert.That(fault.Message, Does.Contain(words));
        Assert.That(fault.Detail.Message, Is.EqualTo(fault.Message));
    }
}
