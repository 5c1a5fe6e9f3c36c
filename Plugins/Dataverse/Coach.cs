namespace CrmCoach.Plugins;

internal static class Coach
{
}
