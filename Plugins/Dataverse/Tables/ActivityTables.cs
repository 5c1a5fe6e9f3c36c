using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Records;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Tables;

/// <summary>
/// The activities that can be about an opportunity. <c>activitypointer</c> shows them all, but neither direction nor the table's own status, nor the
/// text of an e-mail.
/// </summary>
internal static class ActivityTables
{
    public const string Pointer = "activitypointer";
    public const string Id = "activityid";
    public const string TypeCode = "activitytypecode";
    public const string RegardingId = "regardingobjectid";
    public const string ModifiedOn = "modifiedon";
    public const string IsPrivate = "ismapiprivate";
    public const string CreatedOn = "createdon";

    public const string Email = "email";
    private const string Subject = "subject";
    public const string Description = "description";
    private const string IsProtected = "isprotected";
    private const string SensitivityLabel = "sensitivitylabelid";

    /// <summary>What says how sensitive an e-mail is; not every organisation has all of it.</summary>
    public static readonly string[] Sensitivity = { IsProtected, SensitivityLabel };

    public static readonly string[] Names = { Email, "phonecall", "appointment", "task", "letter" };

    public static readonly string[] WithLongTexts = { Email, "appointment" };

    public static readonly string[] Texts = { Id, Subject, Description };

    public static readonly IReadOnlyList<string> Common = WithoutBody(Columns.Activity, TypeCode, ModifiedOn, IsPrivate);

    /// <summary>Whether the row of the pointer is one of these.</summary>
    public static bool IsRead(Entity pointer) => Array.IndexOf(Names, pointer.GetAttributeValue<string>(TypeCode)) >= 0;

    /// <summary>What the pointer lacks or cuts short.</summary>
    public static IReadOnlyList<string> Details(string table, IReadOnlyList<string> sensitivity)
    {
        var columns = new List<string> { "statuscode" };
        columns.AddRange(Own(table));
        if (table == Email) columns.Add(Subject);
        if (table == Email) columns.AddRange(sensitivity);
        return columns;
    }

    /// <summary>Whether the row is private to its owner, encrypted or labelled as sensitive: then the coach does not so much as open it.</summary>
    public static bool IsConfidential(Entity pointer, IRecord row) =>
        row.Flag(IsPrivate) == true || row.Flag(IsProtected) == true || pointer.Contains(Email + "." + SensitivityLabel);

    public static bool IsText(string column) => column == Subject || column == Description;

    /// <summary>Whether an update of an activity or note writes what it says.</summary>
    public static bool WritesText(Entity update) => update.Contains(Subject) || update.Contains(Description) || update.Contains(NoteTable.Text);

    private static IReadOnlyList<string> Own(string table) => table switch
    {
        Email => Columns.Email,
        "phonecall" => Columns.PhoneCall,
        "appointment" => Columns.Appointment,
        "letter" => Columns.Letter,
        _ => new string[0],
    };

    private static List<string> WithoutBody(IReadOnlyList<string> columns, params string[] more)
    {
        var kept = new List<string>(more);
        foreach (var column in columns)
        {
            if (column != Description) kept.Add(column);
        }

        return kept;
    }
}
