using Aims.Ledger;
using Aims.People;
using Xunit;

namespace Aims.Bot.Tests.Ledger;

/// <summary>One process of the bot, as far as the ledger sees it, and the three things that people do with notes.</summary>
public sealed record Instance(Records Records, Outbox Outbox)
{
    public static readonly PersonId Ana = PersonId.Parse("ana");
    public static readonly PersonId Max = PersonId.Parse("max");
    public static readonly DateTimeOffset Monday = new(2026, 3, 9, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static Command Command(string id, PersonId? by = null, DateTimeOffset? at = null) =>
        new($"command-{id}", by ?? Ana, at ?? Monday);

    public Task<Outcome> Open(Command command, string line) => Records.Commit(command, async draft =>
    {
        string id = await draft.NewId(Note.Type, Token);
        await draft.Apply(Note.Type, id, Note.Write(null, line), Token);
    }, Token);

    public Task<Outcome> Write(Command command, string line, params string[] notes) => Records.Commit(command, async draft =>
    {
        foreach (string id in notes)
        {
            var note = await draft.Load(Note.Type, id, Token);
            await draft.Apply(Note.Type, id, Note.Write(note.State, line), Token);
            draft.Tell(Max, "note.show", note.Key);
        }
    }, Token);

    public Task<Outcome> Close(Command command, string id) => Records.Commit(command, async draft =>
    {
        var note = await draft.Load(Note.Type, id, Token);
        await draft.Apply(Note.Type, id, note.State is null ? new Refusal("note.none", "There is no such note.") : new NoteClosed(), Token);
    }, Token);

    public async Task<IReadOnlyList<string>> Lines(string id) => (await Records.Read(Note.Type, id, Token)).State?.Lines ?? [];

    public Task Flush() => Outbox.Flush(Token);

    public Task<int> Sweep() => Outbox.Sweep([Store.Tenant], Token);
}
