using Aims.Conversation;
using Aims.People;
using Aims.Status;

namespace Aims.Readiness;

/// <summary>Where readiness is worked out: from all records, at the moment of asking.</summary>
public sealed record ReadinessDesk(StatusIndex Index, StandingDesk Standing, IDirectory Directory)
{
    public IEnumerable<Intent> Intents() => [new ShowReadiness(this), new ShowCrosswalk()];

    internal async Task<T> Look<T>(Turn turn, Func<FactScene, T> question, CancellationToken ct)
    {
        var present = await Standing.Present(turn.Now, turn.Reader.Today(turn.Now), ct);
        return await Index.Ask(About.Acknowledgements, world => question(new FactScene(world, present, Directory)), ct);
    }
}
