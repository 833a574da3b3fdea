using Aims.People;
using Aims.Status.Finding;
using Aims.Systems;

namespace Aims.Status;

/// <summary>Systems of the register that may be one that somebody describes anew.</summary>
public static class Twins
{
    /// <summary>As many as people look through before they go on.</summary>
    public const int Shown = 3;

    // A registration is found itself, and some were looked at before.
    private const int Most = 20;

    /// <summary>
    /// The likeliest first, by name, supplier and product, and a little by purpose. Typos, word order, abbreviations, accents
    /// and legal forms make no difference. Other people's drafts and what is retired are left out.
    /// </summary>
    public static IReadOnlyList<AiSystem> Of(World world, SystemDetails described, Person who) =>
        [.. TwinSearch.Of(world.Index, described, system => IsShown(system, who)).Take(Most).Select(twin => twin.System)];

    private static bool IsShown(AiSystem system, Person who) =>
        system.State is not SystemState.Retired && (system.IsInRegister || system.IsOfOwnerOrRequester(who.Id));
}
