using System;
using System.Collections.Generic;

namespace CrmCoach.Sandbox.Pages.Apps;

/// <summary>An app with the places of its site map.</summary>
/// <param name="Forms">The forms among its components: of a table that has some of them here, it opens no others.</param>
internal sealed record App(Guid Id, string UniqueName, string Name, IReadOnlyList<AppPlace> Places, IReadOnlyList<Guid> Forms);

/// <summary>A place that a site map leads to.</summary>
/// <param name="Group">The group it stands in.</param>
/// <param name="Title">What people read.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Table">The table whose views it opens; null for a dashboard or page.</param>
internal sealed record AppPlace(string Group, string Title, string Address, string? Table);
