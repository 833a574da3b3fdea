using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Systems;

namespace Aims.Status;

/// <summary>Finds systems that somebody can show to others. Only what is in the register: never a draft, not even one's own.</summary>
public sealed class ShareSystems(StatusIndex index, IDirectory directory)
{
    /// <summary>The longest text that is looked for, in characters: twice the longest name.</summary>
    public const int LongestText = 200;

    private readonly RegisterSearch search = new(directory);

    /// <param name="turn">Of whoever looks for them.</param>
    /// <param name="what">As it was typed; nothing for those that are nearest to the asker.</param>
    /// <param name="page">Those to skip, and the most to give.</param>
    public async Task<IReadOnlyList<SharedSystem>> Find(Turn turn, string what, (int Skip, int Count) page, CancellationToken ct)
    {
        string visible = Plain.Line(what);
        var found = await index.Ask(
            About.Register,
            world => (visible.Length == 0 ? Nearest(turn.Who, world) : search.Find(world, visible, s => s.IsInRegister, int.MaxValue))
                .Skip(page.Skip).Take(page.Count).ToList(), ct);
        return [.. found.Select(system => SharedSystem.Of(turn, system, directory))];
    }

    private static IEnumerable<AiSystem> Nearest(Person who, World world) => world.Systems
        .Where(s => s.IsInRegister).OrderBy(s => Distance(who, s)).ThenByDescending(s => s.Since).ThenBy(s => s.Id.Value, StringComparer.Ordinal);

    // One's own first, then those of the department; what is out of use comes last.
    private static int Distance(Person who, AiSystem system) =>
        system.State is SystemState.Retired ? 3
        : system.IsOfOwnerOrRequester(who.Id) || system.Details.Deputy == who.Id || system.IsApprover(who.Id) ? 0
        : string.Equals(system.Details.Department, who.Department, StringComparison.OrdinalIgnoreCase) ? 1
        : 2;
}
