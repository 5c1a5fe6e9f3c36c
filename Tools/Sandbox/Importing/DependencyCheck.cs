using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Refuses a solution that needs what the organisation lacks.</summary>
internal static class DependencyCheck
{
    private const int Table = 1;
    private const int Column = 2;
    private const int Form = 60;

    public static void Run(ImportContext context)
    {
        foreach (var dependency in context.Manifest.Node.Children("MissingDependencies", "MissingDependency"))
        {
            var required = dependency.Element("Required") ?? throw dependency.Refuse("Required is missing");
            if (!Exists(context, required))
            {
                throw required.Refuse(
                    $"The solution has missing dependencies. Install {(string?)required.Attribute("solution") ?? "the solution"} that has "
                        + $"{(string?)required.Attribute("displayName") ?? required.Named("schemaName")} first.");
            }
        }
    }

    private static bool Exists(ImportContext context, XElement required) => (int?)required.Attribute("type") switch
    {
        Table => context.Tables.Find(required.Named("schemaName").ToLowerInvariant()) != null,
        Column => TableOf(context, required)?.Columns.Contains(required.Named("schemaName").ToLowerInvariant()) == true,
        Form => context.Organisation.Rows.Exists(context.Tables["systemform"], required.Key("id", required.Named("id"))),
        _ => throw required.Refuse("the sandbox cannot tell whether the organisation has a component of this type"),
    };

    private static TableMetadata? TableOf(ImportContext context, XElement required) =>
        context.Tables.Find(required.Named("parentSchemaName").ToLowerInvariant());
}
