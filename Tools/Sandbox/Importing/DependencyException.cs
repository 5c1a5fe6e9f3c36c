using System;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Something cannot be removed because something that stays depends on it; the message names both.</summary>
public sealed class DependencyException(string message) : Exception(message);
