using System;

namespace CrmCoach.Plugins;

/// <summary>
/// When the platform calls a step: asynchronously, after the operation is committed, so that no save ever waits for the coach or suffers from it. What
/// administrators write for the coach is checked before it is saved. The solution's step files say the same; a test holds them equal.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class StepAttribute : Attribute
{
    /// <param name="message">Create, Update or Delete.</param>
    /// <param name="table">Logical name of the table.</param>
    public StepAttribute(string message, string table)
    {
        Message = message;
        Table = table;
    }

    /// <summary>Create, Update or Delete.</summary>
    public string Message { get; }

    /// <summary>Logical name of the table.</summary>
    public string Table { get; }

    /// <summary>Whether it is called before the row is saved, and may refuse it: for tables of our own, never for one of the platform's.</summary>
    public bool IsBeforeSave { get; set; }

    /// <summary>An update counts when it writes one of these columns (joined by commas): never a column that the coach writes.</summary>
    public string Columns { get; set; } = "";

    /// <summary>The columns of the image called PreImage, joined by commas.</summary>
    public string PreImage { get; set; } = "";

    /// <summary>The columns of the image called PostImage, joined by commas.</summary>
    public string PostImage { get; set; } = "";
}
