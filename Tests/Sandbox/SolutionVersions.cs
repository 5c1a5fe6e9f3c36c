using System;
using System.IO;
using System.Xml.Linq;
using CrmCoach.Pack.Packing;
using CrmCoach.Pack.Source;
using CrmCoach.Tests.Pack;

namespace CrmCoach.Tests.Sandbox;

/// <summary>Real zips of the solution in versions that were never shipped, each packed from a changed copy of its tree.</summary>
internal static class SolutionVersions
{
    /// <summary>Packs the copy and answers with the managed zip.</summary>
    public static string Zip(this TreeCopy copy, string version)
    {
        var folder = Path.Combine(copy.Out, version);
        var tree = Tree.Read(new(copy.Full("Solution"), copy.Full("WebResources"), copy.Assembly, Version.Parse(version)));
        return Output.Write(tree, folder)[0];
    }

    /// <summary>Adds a number to the columns of opportunity.</summary>
    public static TreeCopy WithColumn(this TreeCopy copy, string schemaName)
    {
        copy.Edit("Solution/Entities/Opportunity/Entity.xml", "//attribute[@PhysicalName='coach_Score']", found =>
        {
            var column = new XElement((XElement)found);
            column.SetAttributeValue("PhysicalName", schemaName);
            column.SetElementValue("Name", schemaName.ToLowerInvariant());
            column.SetElementValue("LogicalName", schemaName.ToLowerInvariant());
            ((XElement)found).AddAfterSelf(column);
        });
        return copy;
    }

    /// <summary>Sets an attribute or element everywhere the path selects.</summary>
    public static TreeCopy With(this TreeCopy copy, string file, string xpath, string value)
    {
        copy.Edit(copy.Find(file), xpath, found =>
        {
            if (found is XAttribute attribute) attribute.Value = value;
            else ((XElement)found).Value = value;
        });
        return copy;
    }

    public static TreeCopy Without(this TreeCopy copy, string file)
    {
        File.Delete(copy.Full(copy.Find(file)));
        return copy;
    }
}
