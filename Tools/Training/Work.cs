using CrmCoach.Scoring.Labels.Features;
using CrmCoach.Scoring.Labels.Model;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Training;

/// <summary>How much work a text makes, counted and not timed, so that a test can hold it to be in proportion to the text.</summary>
internal static class Work
{
    private static readonly ModelFile Model = ModelFile.Load();

    /// <summary>Steps of the search for concepts and features looked up.</summary>
    public static long Of(ActivityText activity)
    {
        var document = new Document();
        document.Read(activity, VisibleText.Of(activity));
        var judgement = new Judgement(document);
        judgement.Read(Model.Weights);
        return (long)document.Steps + judgement.LookedUp;
    }
}
