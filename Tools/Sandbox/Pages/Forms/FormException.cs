using System;

namespace CrmCoach.Sandbox.Pages.Forms;

/// <summary>A form that the sandbox cannot show as the platform would.</summary>
internal sealed class FormException(string message) : Exception("The form cannot be shown: " + message);
