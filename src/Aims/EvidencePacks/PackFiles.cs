using System.Security.Cryptography;
using Aims.EvidencePacks.Building;
using Aims.Exports;
using Aims.Ledger;
using Aims.People;

namespace Aims.EvidencePacks;

/// <summary>The files of packs, each as it was put together.</summary>
public sealed class PackFiles(Records records, IPackStore store, IDirectory directory)
{
    /// <returns>Null when the person may not have it, or it is not kept any more.</returns>
    /// <exception cref="InvalidDataException">The file is not the one that was put together.</exception>
    public async Task<Exported?> Take(PackDownload request, CancellationToken ct)
    {
        if (directory.Find(request.Who) is not { Oversees: true }
            || (await records.Read(EvidencePack.Type, request.Pack.Value, ct)).State is not { Stage: PackStage.Ready, File: { } file } pack)
            return null;
        await using (var whole = await store.Open(file.Blob, ct))
        {
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(whole, ct)) != file.Sha256)
                throw new InvalidDataException($"The file of {pack.Id} was changed after it was put together.");
        }
        // It may be larger than memory should hold.
        return new Exported($"evidence-pack-{pack.Id}-{PackWords.Iso(pack.Request.From)}-to-{PackWords.Iso(pack.Request.To)}.zip", "application/zip", []) { Stream = await store.Open(file.Blob, ct) };
    }
}

/// <summary>What is done each day so that nothing is kept longer than was said.</summary>
public sealed class PackRounds(PackDesk desk)
{
    // As long it is looked whether something was left of one that was not built to its end.
    private static readonly TimeSpan Left = TimeSpan.FromDays(7);

    /// <returns>How many packs have expired.</returns>
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        int expired = 0;
        foreach (var pack in await desk.Index.Ask(Status.About.Register, world => world.All<EvidencePack>().Where(pack => PackRules.Expire(pack, today).Events.Count > 0 || (pack.Stage is PackStage.Failed or PackStage.Cancelled && now - pack.Since < Left)).ToList(), ct))
        {
            var outcome = await desk.Records.Commit(new Command($"{pack.Id}.{pack.Round}.expired", PersonId.Bot, now), async draft =>
            {
                if ((await draft.Load(EvidencePack.Type, pack.Id.Value, ct)).State is { } latest)
                    await draft.Apply(EvidencePack.Type, pack.Id.Value, PackRules.Expire(latest, today), ct);
            }, ct);
            expired += outcome.Changed.Count > 0 && !outcome.Repeated ? 1 : 0;
            if (outcome.Draft.Now(EvidencePack.Type, pack.Id.Value) is { IsWorking: false, Stage: not PackStage.Ready })
                await desk.Builder.Store.Delete($"{pack.Id}/", null, ct);
        }
        return expired;
    }
}
