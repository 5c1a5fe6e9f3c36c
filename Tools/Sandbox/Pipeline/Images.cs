using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Query;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>The rows before and after an operation, as the images of its steps ask for them.</summary>
internal sealed class Images(
    IReadOnlyDictionary<StepImage, Entity> before, IReadOnlyDictionary<StepImage, Entity> after)
{
    public static readonly Images None = new(new Dictionary<StepImage, Entity>(), new Dictionary<StepImage, Entity>());

    public static Dictionary<StepImage, Entity> Read(
        Organisation organisation, OperationContext operation, IEnumerable<Step> steps, Func<StepImage, bool> wanted)
    {
        var images = new Dictionary<StepImage, Entity>(ReferenceEqualityComparer.Instance);
        var table = organisation.Tables.Find(operation.PrimaryEntityName);
        foreach (var image in steps.SelectMany(step => step.Images).Where(wanted))
        {
            var columns = image.Columns.Count == 0 ? null : image.Columns;
            var row = organisation.Reader.Find(table!, operation.PrimaryEntityId, columns, organisation.Security.For(SystemUser.Id));
            if (row != null) images.Add(image, Declared(row, columns));
        }

        return images;
    }

    public EntityImageCollection Before(Step step) => Of(step, before);

    public EntityImageCollection After(Step step) => Of(step, after);

    private static EntityImageCollection Of(Step step, IReadOnlyDictionary<StepImage, Entity> rows)
    {
        var images = new EntityImageCollection();
        foreach (var image in step.Images)
        {
            if (rows.TryGetValue(image, out var row)) images.Add(image.Alias, Copy.Of(row));
        }

        return images;
    }

    // A query always returns the key; an image has it only where its columns say so.
    private static Entity Declared(Entity row, IReadOnlyList<string>? columns)
    {
        foreach (var name in row.Attributes.Keys.ToList())
        {
            if (columns != null && !columns.Contains(name)) row.Attributes.Remove(name);
        }

        return row;
    }
}
