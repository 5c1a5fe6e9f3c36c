namespace CrmCoach.Sandbox;

internal static class Program
{
    private static int Main() => 2;
}
