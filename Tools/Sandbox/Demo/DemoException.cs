using System;

namespace CrmCoach.Sandbox.Demo;

/// <summary>The demo cannot go on; the message says what was expected, for the person who started it.</summary>
internal sealed class DemoException(string message) : Exception(message);
