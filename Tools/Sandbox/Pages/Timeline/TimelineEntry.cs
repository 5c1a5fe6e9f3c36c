using System;
using CrmCoach.Sandbox.Pages.Html;

namespace CrmCoach.Sandbox.Pages.Timeline;

/// <summary>One note or activity in the timeline.</summary>
/// <param name="Kind">What it is, for example "E-mail".</param>
/// <param name="Title">Its subject.</param>
/// <param name="Who">Who wrote it, or from whom to whom it went.</param>
/// <param name="When">When it happened, in UTC.</param>
/// <param name="Body">What it says, made safe.</param>
internal sealed record TimelineEntry(string Kind, string Title, string Who, DateTime When, Element Body);
