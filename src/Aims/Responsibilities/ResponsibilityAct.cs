using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Responsibilities;

/// <summary>A press that changes who answers for something, also while nobody does.</summary>
public abstract class ResponsibilityAct(ResponsibilityDesk desk)
    : RecordChange<Responsibility, ResponsibilityEvent, ResponsibilityEntry>(desk.Records, Responsibility.Type, ResponsibilityRules.NotFound)
{
    private protected ResponsibilityDesk Desk => desk;

    private protected sealed override string? IdIn(Fields fields) => ResponsibilityEntry.Named(fields.Text(Responsibility.Field));

    private protected sealed override Task<ResponsibilityEntry?> Load(Draft draft, string id, CancellationToken ct) => ResponsibilityDesk.Load(draft, id, ct);

    private protected sealed override Task<ResponsibilityEntry> Left(Draft draft, ResponsibilityEntry found, Responsibility? now, CancellationToken ct) => Task.FromResult(found with { Record = now });

    private protected sealed override async Task<(ResponsibilityEntry? Found, long Version)> Read(string id, CancellationToken ct) => (await desk.Read(id, ct), 0);

    private protected sealed override bool Sees(Turn turn, ResponsibilityEntry entry) => true;

    private protected sealed override Notice Why(Refusal refusal) => Notice.Problem(refusal.Text);

    private protected sealed override Task<Reply> Show(Turn turn, ResponsibilityEntry entry, long version, Notice? notice, CancellationToken ct) =>
        Task.FromResult(ResponsibilityCard.Reply(turn, entry, desk.Directory, notice));
}
