namespace CrmCoach.Pack;

internal static class Program
{
    private static int Main() => 2;
}
