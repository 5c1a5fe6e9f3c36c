using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>
/// Runs an operation with the steps around it: 10 before validation, outside the transaction; 20, the operation and 40 inside it; asynchronous
/// steps are queued in it and run after it. An exception of a synchronous step undoes everything.
/// </summary>
internal sealed class StepPipeline(Organisation organisation)
{
    private const int PreValidation = 10;
    private const int PreOperation = 20;
    private const int PostOperation = 40;
    private const int MaximumDepth = 8;

    private IReadOnlyList<Step> steps = [];

    public void Reload() => steps = [.. organisation.Components.Load<Step>(Step.Kind).OrderBy(step => step.Rank)];

    public Step? Find(Guid stepId) => steps.FirstOrDefault(step => step.Id == stepId);

    public void Run(OperationContext operation, Action main)
    {
        RefuseLoop(operation);
        var concerned = steps.Where(step => step.Concerns(operation)).ToList();
        RunStage(operation, concerned, PreValidation, Images.None);
        using var transaction = organisation.Database.Begin();
        var before = Images.Read(organisation, operation, concerned, image => image.Before);
        RunStage(operation, concerned, PreOperation, new Images(before, new Dictionary<StepImage, Entity>()));
        main();
        var images = new Images(before, Images.Read(organisation, operation, concerned, image => image.After));
        RunStage(operation, concerned, PostOperation, images);
        foreach (var step in concerned.Where(step => step.Asynchronous)) organisation.Queue.Add(step, Context(operation, step, images));
        transaction.Complete();
    }

    /// <summary>Runs the plug-in that is the operation itself, as custom APIs have it.</summary>
    public void RunMain(OperationContext operation, Guid pluginTypeId)
    {
        const int mainOperation = 30;
        RefuseLoop(operation);
        using var transaction = organisation.Database.Begin();
        var context = new PluginContext(operation, mainOperation, false, true, new EntityReference("plugintype", pluginTypeId));
        Invoke(pluginTypeId, null, context);
        transaction.Complete();
    }

    /// <summary>Makes the fault that a caller sees out of what a plug-in threw.</summary>
    public static FaultException<OrganizationServiceFault> FaultOf(Exception exception, string pluginType) => exception switch
    {
        InvalidPluginExecutionException refused => Fault.Of(ErrorCodes.IsvAborted, refused.Message),
        _ => Fault.Of(
            ErrorCodes.IsvUnexpected,
            $"An unexpected error occurred from ISV code. (ErrorType = ClientError) Unexpected exception from plug-in (Execute): {pluginType}: "
                + $"{exception.GetType().FullName}: {exception.Message}"),
    };

    private static void RefuseLoop(OperationContext operation)
    {
        if (operation.Depth <= MaximumDepth) return;
        throw Fault.Of(
            ErrorCodes.DepthTooHigh,
            "This workflow job was canceled because the workflow that started it included an infinite loop. Correct the workflow logic and try "
                + $"again. ({operation.MessageName} of {operation.PrimaryEntityName} at depth {operation.Depth})");
    }

    private void RunStage(OperationContext operation, List<Step> concerned, int stage, Images images)
    {
        foreach (var step in concerned.Where(step => step.Stage == stage && !step.Asynchronous))
            Invoke(step.PluginTypeId, step.Configuration, Context(operation, step, images));
    }

    private void Invoke(Guid pluginTypeId, string? configuration, PluginContext context)
    {
        try
        {
            organisation.Plugins.Run(pluginTypeId, configuration, context);
        }
        catch (Exception exception)
        {
            throw FaultOf(exception, organisation.Plugins.NameOf(pluginTypeId));
        }

        if (organisation.Database.IsDoomed)
        {
            throw Fault.Of(
                ErrorCodes.TransactionCountReduced,
                "ISV code reduced the open transaction count. Custom plug-ins should not catch exceptions from OrganizationService calls and "
                    + "continue processing.");
        }
    }

    private PluginContext Context(OperationContext operation, Step step, Images images)
    {
        var extension = new EntityReference("sdkmessageprocessingstep", step.Id) { Name = step.Name };
        return new PluginContext(operation, step.Stage, step.Asynchronous, !step.Asynchronous && organisation.Database.InTransaction, extension)
        {
            PreEntityImages = images.Before(step),
            PostEntityImages = images.After(step),
        };
    }
}
