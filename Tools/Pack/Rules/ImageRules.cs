using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>A step's images exist for its message and name the columns that they carry.</summary>
public static class ImageRules
{
    private const string Pre = "0";
    private const string Post = "1";

    public static readonly IReadOnlyList<Rule> All =
    [
        new("image.type", "An image is one before or one after.", Types),
        new(
            "image.message", "No image from before a Create, none from after a Delete, and one from after only when the operation is done.",
            MessagesOfImages),
        new("image.property", "An image is taken of the property that holds the row: Id after a Create, else Target.", Properties),
        new("image.column", "An image names its columns, and the table has them.", Columns),
        new("image.alias", "An image is called by its alias, and no two images of a step are called the same.", Aliases),
    ];

    private static IEnumerable<(Part Step, Part Image)> Images(Tree tree) =>
        from step in tree.Steps
        from image in step.Descendants("SdkMessageProcessingStepImage")
        select (step, image);

    private static IEnumerable<Problem> Types(Tree tree) =>
        Images(tree)
            .Where(pair => pair.Image.Text("ImageType") is not (Pre or Post))
            .Select(pair => pair.Image.Problem("is neither 0 nor 1", "ImageType"));

    private static IEnumerable<Problem> MessagesOfImages(Tree tree) =>
        from pair in Images(tree)
        let message = StepRules.MessageOf(pair.Step)
        let type = pair.Image.Text("ImageType")
        where message == "Create" && type == Pre || message == "Delete" && type == Post || type == Post && pair.Step.Text("Stage") != "40"
        select pair.Image.Problem($"{message} in stage {pair.Step.Text("Stage")} has no image {(type == Pre ? "before" : "after")}", "ImageType");

    private static IEnumerable<Problem> Properties(Tree tree) =>
        from pair in Images(tree)
        let expected = StepRules.MessageOf(pair.Step) == "Create" ? "Id" : "Target"
        where pair.Image.Text("MessagePropertyName") != expected
        select pair.Image.Problem($"has to be {expected}", "MessagePropertyName");

    private static IEnumerable<Problem> Columns(Tree tree) =>
        from pair in Images(tree)
        let columns = StepRules.ColumnsOf(pair.Image, "Attributes")
        let table = pair.Step.Text("PrimaryEntity")
        where columns.Count == 0 || tree.Catalog.HasTable(table) && columns.Any(column => !tree.Catalog.HasColumn(table, column))
        select pair.Image.Problem(
            columns.Count == 0 ? "an image without columns carries all of them" : $"{table} lacks a column of {pair.Image.Text("Attributes")}",
            "Attributes");

    private static IEnumerable<Problem> Aliases(Tree tree) =>
        from pair in Images(tree)
        let alias = pair.Image.Text("EntityAlias")
        let namesakes = pair.Step.Descendants("SdkMessageProcessingStepImage").Count(other => other.Text("EntityAlias") == alias)
        where alias == "" || alias != pair.Image["Name"] || namesakes > 1
        select pair.Image.Problem($"the alias \"{alias}\" is not the image's name, or another image has it", "EntityAlias");
}
