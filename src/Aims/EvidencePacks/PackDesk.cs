using Aims.Conversation;
using Aims.EvidencePacks.Building;
using Aims.Exports;
using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.EvidencePacks;

/// <summary>What everything about evidence packs shares.</summary>
/// <param name="Address">Where people's browsers reach the bot; null when no files can be offered.</param>
public sealed record PackDesk(Records Records, StatusIndex Index, IDirectory Directory, PackBuilder Builder, Downloads Downloads, Uri? Address)
{
    public IReadOnlyList<Intent> Intents() =>
    [
        new ListPacks(this), new NewPack(this), new RequestPack(this), new ShowPack(this), new CancelPack(this), new BuildAgain(this), new ContinuePack(this), new OfferPack(this), new WorkOnPack(this),
    ];

    internal Task<Record<EvidencePack>> Read(PackId id, CancellationToken ct) => Records.Read(EvidencePack.Type, id.Value, ct);
}
