using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Systems;

namespace Aims.EvidencePacks;

/// <summary>"evidence pack": asks for the period and the scope.</summary>
public sealed class NewPack(PackDesk desk) : Intent
{
    public const string Name = "pack.new";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases =>
        ["evidence pack", "new evidence pack", "build an evidence pack", "make an evidence pack", "audit pack", "evidence for the audit", "evidence for the auditor", "certification pack", "export evidence"];

    public override Hint Hint => new("evidence pack", "all records of a period as one file for whoever certifies", who => who.Oversees);

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        Task.FromResult(PackRules.MayNot(turn.Who) is { } refusal ? Reply.Say(refusal.Text) : PackForm.Draw(turn, desk.Directory, null));
}

/// <summary>Asks for a pack: the work begins beside the chat.</summary>
public sealed class RequestPack(PackDesk desk) : Intent
{
    public const string Name = "pack.request";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (PackRules.MayNot(turn.Who) is { } refusal)
            return Reply.Say(refusal.Text);
        var (request, lacks) = PackForm.Read(turn, desk.Directory);
        if (request is null)
            return PackForm.Draw(turn, desk.Directory, lacks);
        var outcome = await desk.Records.Commit(turn.SaveCommand, draft => Decide(turn, draft, request, ct), ct);
        if (outcome.Refusal is { Code: PackRules.BadSystems } problem)
            return PackForm.Draw(turn, desk.Directory, problem);
        if (outcome.Refusal is { } busy)
            return outcome.Draft.Now(PackTurn.Type, turn.Who.Id.Value)?.Pack is { } other && await desk.Read(other, ct) is { State: { } building } now
                ? PackCard.Reply(turn, building, now.Version, desk, Notice.Note(busy.Text)) : Reply.Say(busy.Text);
        return outcome.IdOf(EvidencePack.Type) is { } made && await desk.Read(new(made), ct) is { State: { } pack } record
            ? PackCard.Reply(turn, pack, record.Version, desk, outcome.Repeated ? null : Notice.Done("It is asked for. You can go on with other things; this card keeps up."))
            : Reply.Say(PackRules.NotFound.Text);
    }

    private static async Task Decide(Turn turn, Draft draft, PackRequest request, CancellationToken ct)
    {
        foreach (string system in request.Scope.Systems)
        {
            if ((await draft.Load(AiSystem.Type, system, ct)).State is not { IsInRegister: true })
            {
                draft.Refuse(new(PackRules.BadSystems, $"There is no AI system {system} in the register."));
                return;
            }
        }
        var whose = await draft.Load(PackTurn.Type, turn.Who.Id.Value, ct);
        var id = PackId.From(await draft.NewId(EvidencePack.Type, ct));
        await draft.Apply(EvidencePack.Type, id.Value, new PackRequested(id, request), ct);
        await draft.Apply(PackTurn.Type, turn.Who.Id.Value, PackTurn.Take(whose.State, id), ct);
        draft.Tell(turn.Who.Id, WorkOnPack.Name, EvidencePack.Type.Key(id.Value));
    }
}
