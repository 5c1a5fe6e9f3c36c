using System.Collections.Generic;
using CrmCoach.Tests.Pack.Mistakes;

namespace CrmCoach.Tests.Pack;

/// <summary>Every mistake that the packer's tests make on purpose.</summary>
internal static class Seeds
{
    public static readonly IReadOnlyList<Mistake> All =
    [
        .. FileMistakes.All,
        .. ManifestMistakes.All,
        .. NameMistakes.All,
        .. TableMistakes.All,
        .. ColumnMistakes.All,
        .. RelationshipMistakes.All,
        .. FormMistakes.All,
        .. ViewMistakes.All,
        .. WebResourceMistakes.All,
        .. AssemblyMistakes.All,
        .. StepMistakes.All,
        .. CustomApiMistakes.All,
        .. RoleMistakes.All,
        .. ComponentMistakes.All,
    ];
}
