using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;

namespace CrmCoach.Scoring.Facts;

/// <summary>When customer and we were last in touch.</summary>
public sealed class Rhythm
{
    /// <summary>The last time we reached out, other than by something still planned.</summary>
    public Activity? LastOut { get; private set; }

    /// <summary>The last time the customer wrote or spoke with us.</summary>
    public Activity? LastIn { get; private set; }

    /// <summary>The last contact either way.</summary>
    public Activity? Last { get; private set; }

    /// <summary>The last contact that did not only serve us.</summary>
    public Activity? LastWorthwhile { get; private set; }

    /// <summary>The last time the customer was there and we did not push.</summary>
    public Activity? LastTrace { get; private set; }

    /// <summary>Something with the customer is set up.</summary>
    public bool HasNextStep { get; private set; }

    /// <summary>When something happened that could not be read, such as a mail in another language; null where nothing did.</summary>
    public DateTime? LastUnread { get; private set; }

    /// <summary>The contacts, oldest first.</summary>
    public IReadOnlyList<Activity> Contacts { get; private set; } = Array.Empty<Activity>();

    internal static Rhythm Of(Snapshot deal)
    {
        var rhythm = new Rhythm();
        var contacts = new List<Activity>();
        foreach (var activity in deal.Activities)
        {
            rhythm.HasNextStep |= activity.IsPlanned && !activity.IsInternal;
            if (!activity.IsContact) continue;
            contacts.Add(activity);
            rhythm.Take(activity);
        }

        rhythm.Contacts = contacts;
        foreach (var skipped in deal.Skipped) rhythm.Take(skipped);
        return rhythm;
    }

    private void Take(Activity contact)
    {
        Last = contact;
        if (contact.IsOurs) LastOut = contact;
        if (contact.IsFromCustomer || contact.IsConversation) LastIn = contact;
        if (!contact.IsPushing || contact.IsFromCustomer) LastWorthwhile = contact;
        if (contact.ShowsCustomer) LastTrace = contact;
    }

    private void Take(SkippedRow skipped)
    {
        var mayBeContact = skipped.Reason == SkipReason.OtherLanguage || skipped.Reason == SkipReason.Private;
        if (mayBeContact && skipped.Date != null && (LastUnread == null || skipped.Date > LastUnread)) LastUnread = skipped.Date;
    }
}
