using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Records;

/// <summary>Where the reading of an activity comes from: its text, or a store of earlier readings. Asked once for each activity that is not skipped.</summary>
public interface IReadingSource
{
    /// <summary>What the analyser found in this activity.</summary>
    Reading Of(ActivityRecord activity);
}
