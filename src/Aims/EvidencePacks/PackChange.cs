using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.EvidencePacks;

/// <summary>A button on a pack's card: decides on the pack as it is, and shows it as it then is.</summary>
public abstract class PackChange(PackDesk desk) : Intent
{
    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (PackRules.MayNot(turn.Who) is { } refusal)
            return Reply.Say(refusal.Text);
        if (turn.Fields.Id<PackId>(EvidencePack.Field) is not { } id)
            return Reply.Say(PackRules.NotFound.Text);
        var outcome = await desk.Records.Commit(turn.Command, async draft =>
        {
            if ((await draft.Load(EvidencePack.Type, id.Value, ct)).State is { } pack)
                await Decide(turn, draft, pack, ct);
            else
                draft.Refuse(PackRules.NotFound);
        }, ct);
        return outcome.Draft.Now(EvidencePack.Type, id.Value) is { } now
            ? PackCard.Reply(turn, now, outcome.Draft.VersionNow(now.Key), desk, outcome.Refusal is { } problem ? Notice.Note(problem.Text) : Done is { } done ? Notice.Done(done) : null)
            : Reply.Say(PackRules.NotFound.Text);
    }

    /// <summary>What is said once it is done; null where the card says it.</summary>
    private protected virtual string? Done => null;

    /// <summary>Applies to the draft what follows, or refuses. It may run several times.</summary>
    private protected abstract Task Decide(Turn turn, Draft draft, EvidencePack pack, CancellationToken ct);

    private protected static async Task Turn(Draft draft, PersonId who, Func<PackTurn?, Decided<PackTurnEvent>> change, CancellationToken ct) =>
        await draft.Apply(PackTurn.Type, who.Value, change((await draft.Load(PackTurn.Type, who.Value, ct)).State), ct);
}

/// <summary>Ends the work on a pack. It can be built again, of the same moment.</summary>
public sealed class CancelPack(PackDesk desk) : PackChange(desk)
{
    public const string Name = "pack.cancel";

    public override string Verb => Name;

    private protected override async Task Decide(Turn turn, Draft draft, EvidencePack pack, CancellationToken ct)
    {
        await draft.Apply(EvidencePack.Type, pack.Id.Value, PackRules.Cancel(pack, turn.Who), ct);
        await Turn(draft, pack.By, now => PackTurn.Leave(now, pack.Id), ct);
        draft.Redraw(pack.Key);
    }
}

/// <summary>Builds a pack once more, of the same moment: one that failed, was cancelled, or is no longer kept.</summary>
public sealed class BuildAgain(PackDesk desk) : PackChange(desk)
{
    public const string Name = "pack.again";

    public override string Verb => Name;

    private protected override async Task Decide(Turn turn, Draft draft, EvidencePack pack, CancellationToken ct)
    {
        await draft.Apply(EvidencePack.Type, pack.Id.Value, PackRules.Again(pack), ct);
        await Turn(draft, turn.Who.Id, now => PackTurn.Take(now, pack.Id), ct);
        draft.Redraw(pack.Key);
        draft.Tell(turn.Who.Id, WorkOnPack.Name, pack.Key);
    }
}

/// <summary>Sets work going again that has stood still.</summary>
public sealed class ContinuePack(PackDesk desk) : PackChange(desk)
{
    public const string Name = "pack.continue";

    public override string Verb => Name;

    private protected override string Done => "It goes on in a moment.";

    private protected override Task Decide(Turn turn, Draft draft, EvidencePack pack, CancellationToken ct)
    {
        if (PackRules.Stands(pack, turn.Now))
            draft.Tell(turn.Who.Id, WorkOnPack.Name, pack.Key);
        else
            draft.Refuse(new("pack.moving", pack.IsWorking ? "It is being built right now. This card keeps up." : "There is nothing to continue."));
        return Task.CompletedTask;
    }
}
