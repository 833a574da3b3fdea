using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>Stops a system in the commit of what made that necessary; whom it concerns is told as if it were done from its own card.</summary>
public static class Stopping
{
    public static async Task Stop(this Draft draft, AiSystem system, Person who, string reason, CancellationToken ct)
    {
        await draft.Apply(AiSystem.Type, system.Id.Value, system.Suspend(who, reason), ct);
        foreach (var concerned in system.Concerned.Where(person => person != who.Id))
            draft.Tell(concerned, AiSystem.View, system.Key);
        if (system.Users is not null)
            draft.Tell(who.Id, TellUsers.Name, system.Key);
        draft.Redraw(system.Key);
    }
}
