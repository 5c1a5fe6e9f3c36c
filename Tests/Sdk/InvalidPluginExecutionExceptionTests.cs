using System;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Sdk;

public sealed class InvalidPluginExecutionExceptionTests
{
    private const int AnyException = -2146233088;

    [Test]
    public void Without_a_code_it_has_that_of_any_exception()
    {
        Assert.That(new InvalidPluginExecutionException("no").ErrorCode, Is.EqualTo(AnyException));
        Assert.That(new InvalidPluginExecutionException(OperationStatus.Retry, 0, "no").ErrorCode, Is.EqualTo(AnyException));
        Assert.That(new InvalidPluginExecutionException(OperationStatus.Retry, 7, "no").ErrorCode, Is.EqualTo(7));
    }

    [Test]
    public void With_a_status_alone_it_has_an_empty_message()
    {
        var exception = new InvalidPluginExecutionException(OperationStatus.Retry);

        Assert.That(exception.Message, Is.Empty);
        Assert.That(exception.Status, Is.EqualTo(OperationStatus.Retry));
    }

    [Test]
    public void Without_a_status_the_operation_failed()
    {
        Assert.That(new InvalidPluginExecutionException("no").Status, Is.EqualTo(OperationStatus.Failed));
        Assert.That(new InvalidPluginExecutionException("no", new TimeoutException()).InnerException, Is.TypeOf<TimeoutException>());
    }

    [TestCase(OperationStatus.Failed, 0)]
    [TestCase(OperationStatus.Canceled, 1)]
    [TestCase(OperationStatus.Retry, 2)]
    [TestCase(OperationStatus.Suspended, 3)]
    [TestCase(OperationStatus.Succeeded, 4)]
    public void States_have_the_platforms_numbers(OperationStatus status, int number) => Assert.That((int)status, Is.EqualTo(number));
}
