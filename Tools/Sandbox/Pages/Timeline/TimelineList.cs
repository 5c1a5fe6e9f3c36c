using System;
using System.Globalization;
using System.Linq;
using CrmCoach.Sandbox.Pages.Html;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pages.Timeline;

/// <summary>The notes and activities about a row, newest first.</summary>
internal static class TimelineList
{
    /// <summary>The list as the reader may see it.</summary>
    public static Element Render(IOrganizationService service, Guid about)
    {
        var entries = NoteSource.Read(service, about).Concat(ActivitySource.All.SelectMany(source => source.Read(service, about)));
        return new Element("ol").Add(entries.OrderByDescending(entry => entry.When).Select(Item));
    }

    private static Element Item(TimelineEntry entry) => new Element("li").With("class", entry.Kind == NoteSource.Kind ? "note" : "activity")
        .Add(new Element("h3").Text(entry.Title))
        .Add(new Element("p").With("class", "meta").Add(new Element("span").Text($"{entry.Kind} · {entry.Who}")).Add(Time(entry.When)))
        .Add(entry.Body);

    private static Element Time(DateTime moment) => new Element("time")
        .With("datetime", moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
        .Text(moment.ToString("M/d/yyyy h:mm tt", CultureInfo.InvariantCulture));
}
