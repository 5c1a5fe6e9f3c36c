namespace CrmCoach.Tests.Dataverse;

/// <summary>Texts that move a score, in words the analyser surely knows.</summary>
internal static class Texts
{
    public const string Obstacle =
        "<div>Thanks for the offer. Without the sign-off of our security team we cannot order, and nobody has asked them yet.</div>";

    public const string Help =
        "<div>I drafted the page for the sign-off by your security team, so that you do not have to write it. "
        + "Shall we go through it together with their lead on Tuesday?</div>";

    public const string Chasing = "<div>Any update on the purchase order? We need your signature before the end of our quarter.</div>";

    public const string Question = "<div>What would your plant manager need to see to call this year a success?</div>";

    public const string German = "<div>Vielen Dank für Ihr Angebot, wir melden uns nach der Besprechung am Montag bei Ihnen.</div>";

    public static string HasToApprove(string name) => $"<div>{name} has to approve any new supplier, and nobody has asked {name} yet.</div>";
}
