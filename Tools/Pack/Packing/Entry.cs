namespace CrmCoach.Pack.Packing;

/// <summary>One file of a zip: its path with forward slashes, and its bytes.</summary>
public sealed record Entry(string Path, byte[] Content);
