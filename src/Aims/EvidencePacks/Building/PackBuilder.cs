using System.Globalization;
using System.Text.Json;
using Aims.Approvals;
using Aims.Cards;
using Aims.Conversation;
using Aims.EvidencePacks.Contents;
using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.EvidencePacks.Building;

/// <summary>
/// Builds packs, a step at a time: each is stored under a name of its own and noted with its hash in one commit, so that what a crash cut off
/// is made anew and what two made at once counts once. When all are there, they are put together.
/// </summary>
public sealed class PackBuilder(Records records, StatusIndex index, IDirectory directory, Routes routes, IFiles files, IPackStore store) : IDisposable
{
    // A message's lease is longer.
    private static readonly TimeSpan Spell = TimeSpan.FromSeconds(8);

    private const int LongestProblem = 300;

    private readonly Lock gate = new();
    private PackPast? last;

    public IPackStore Store => store;

    /// <summary>Works for some seconds, or until a step that takes longer is done.</summary>
    /// <param name="turn">Of whoever the work is done for.</param>
    public async Task Work(PackId id, Turn turn, CancellationToken ct)
    {
        var until = records.RealTime + Spell;
        bool more = true;
        while (more)
        {
            if ((await records.Read(EvidencePack.Type, id.Value, ct)).State is not { IsWorking: true } pack)
            {
                Forget();
                return;
            }
            more = await Step(pack, turn, until, ct);
        }
    }

    /// <returns>Whether this worker goes on; one that has ended it looks once more.</returns>
    private async Task<bool> Step(EvidencePack pack, Turn turn, DateTimeOffset until, CancellationToken ct)
    {
        var step = PackContents.Next(pack);
        // A name that nobody else uses, who may be at the same step.
        string blob = $"{pack.Id}/{pack.Round}/{turn.NewId()}";
        try
        {
            if (step is not null)
                return await Note(pack, await Make(pack, step, blob, ct), turn, until, ct);
            await Finish(pack, await new PackAssembly(store, Sources(pack.Request)).Make(pack, blob, DateOnly.FromDateTime(turn.Now.UtcDateTime).AddDays(PackRules.DaysKept), ct), turn.Now, ct);
        }
        catch (Exception e) when (e is InvalidDataException or KeyNotFoundException or FormatException or JsonException)
        {
            await End(pack, new PackFailed(Plain.Line(step is null ? e.Message : $"{step.Path}: {e.Message}", LongestProblem)), "failed", turn.Now, ct);
            // Half a file; and when another finished meanwhile and tidied the parts away, nobody else comes by it.
            await store.Delete(blob, but: null, ct);
        }
        return true;
    }

    private async Task<PackPart> Make(EvidencePack pack, PackStep step, string blob, CancellationToken ct)
    {
        await using var archive = await PackArchive.Create(await store.Create(blob, ct), pack.Request.AsOf, ct);
        var piece = new PackPiece(archive, step.Path, step.Piece == 0);
        await step.Item.Write(piece, Sources(pack.Request), step.Piece, ct);
        await archive.Close();
        return new PackPart(step.Id, blob, archive.Sha256, piece.Rows, piece.Files);
    }

    private async Task<bool> Note(EvidencePack pack, PackPart part, Turn turn, DateTimeOffset until, CancellationToken ct)
    {
        bool isLast = records.RealTime > until;
        var outcome = await records.Commit(CommandOf(pack, $"part.{pack.Parts.Length}", turn.Now), async draft =>
        {
            // Somebody else who does the same work may be ahead.
            if ((await draft.Load(EvidencePack.Type, pack.Id.Value, ct)).State is not { IsWorking: true } latest || latest.Round != pack.Round || latest.Parts.Length != pack.Parts.Length)
                return;
            await draft.Apply(EvidencePack.Type, pack.Id.Value, new PackPartBuilt(part), ct);
            if (!isLast)
                return;
            draft.Redraw(pack.Key);
            draft.Tell(turn.Who.Id, WorkOnPack.Name, pack.Key);
        }, ct);
        // Another's is the one that counts. They may have finished and tidied up already: then nobody else comes by ours.
        if ((outcome.Repeated || outcome.Changed.Count == 0)
            && (await records.Read(EvidencePack.Type, pack.Id.Value, ct)).State?.Parts.Any(one => one.Blob == part.Blob) != true)
            await store.Delete(part.Blob, but: null, ct);
        return !isLast || outcome.Changed.Count == 0;
    }

    private async Task Finish(EvidencePack pack, PackFile file, DateTimeOffset now, CancellationToken ct)
    {
        await End(pack, new PackReady(file), "ready", now, ct);
        // Another may have been quicker: then its file is the one that stays.
        if ((await records.Read(EvidencePack.Type, pack.Id.Value, ct)).State is { Stage: PackStage.Ready, File: { } ready })
            await store.Delete($"{pack.Id}/", ready.Blob, ct);
    }

    private Task<Outcome> End(EvidencePack pack, PackEvent end, string what, DateTimeOffset now, CancellationToken ct) => records.Commit(CommandOf(pack, what, now), async draft =>
    {
        if ((await draft.Load(EvidencePack.Type, pack.Id.Value, ct)).State is not { IsWorking: true } latest || latest.Round != pack.Round)
            return;
        var turn = await draft.Load(PackTurn.Type, pack.By.Value, ct);
        await draft.Apply(EvidencePack.Type, pack.Id.Value, end, ct);
        await draft.Apply(PackTurn.Type, pack.By.Value, PackTurn.Leave(turn.State, pack.Id), ct);
        draft.Redraw(pack.Key);
        draft.Tell(pack.By, EvidencePack.View, pack.Key);
    }, ct);

    /// <summary>The records as they were at a moment take a while to read: they are kept for the next step of the same pack.</summary>
    private PackPast Sources(PackRequest request)
    {
        lock (gate)
        {
            if (last?.Request != request)
                last = PackPast.At(request, index, directory, routes, files);
            return last;
        }
    }

    private void Forget()
    {
        lock (gate)
            last = null;
    }

    public void Dispose() => last?.Dispose();

    private static Command CommandOf(EvidencePack pack, string what, DateTimeOffset now) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{pack.Id}.{pack.Round}.{what}"), pack.By, now);
}
