using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.People;
using Aims.Status;
using Row = Aims.Cards.Row;

namespace Aims.EvidencePacks;

/// <summary>"evidence packs": all that were asked for, the newest first.</summary>
public sealed class ListPacks(PackDesk desk) : Intent
{
    public override string Verb => EvidencePack.All;

    public override IReadOnlyList<string> Phrases => ["evidence packs", "list evidence packs", "all evidence packs", "audit packs", "my evidence packs"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (PackRules.MayNot(turn.Who) is { } refusal)
            return Reply.Say(refusal.Text);
        var all = await desk.Index.Ask(About.Register, world => world.All<EvidencePack>().OrderByDescending(pack => pack.Asked).ThenByDescending(pack => pack.Id.Value, StringComparer.Ordinal).ToList(), ct);
        string said = all.Count switch { 0 => "Nobody has asked for one yet. A pack holds all records of a period for whoever certifies.", 1 => "One pack.", var many => $"{many} packs, the newest first." };
        var paging = Paging.Of(turn, all.Count);
        return new Reply(
            Look.Card(
                "Evidence packs", said,
                [
                    Look.Text(said),
                    .. all.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. paging.Page(all).Select(pack => RowOf(turn, pack))])],
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                primary: Button.Open("New pack", NewPack.Name), secondary: [.. paging.Buttons(EvidencePack.All)]),
            said);
    }

    private Row RowOf(Turn turn, EvidencePack pack) => new(
        PackWords.Period(pack.Request, turn.Reader),
        $"{pack.Id} · {PackWords.Of(pack.Stage)}{(pack.File is { } file && pack.Stage is PackStage.Ready ? $", {PackWords.Size(file.Bytes)}" : "")} · {PackWords.Of(pack.Request.Scope)} · {desk.Directory.NameOf(pack.By)}, {turn.Reader.Day(pack.Asked)}",
        Button.Open("Open", EvidencePack.View, (EvidencePack.Field, pack.Id.Value)));
}

/// <summary>Shows a pack as it is now.</summary>
public sealed class ShowPack(PackDesk desk) : Intent
{
    public override string Verb => EvidencePack.View;

    public override IReadOnlyList<string> Phrases => [$"evidence pack {{{EvidencePack.Field}}}", $"show evidence pack {{{EvidencePack.Field}}}", $"open evidence pack {{{EvidencePack.Field}}}"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (PackRules.MayNot(turn.Who) is { } refusal)
            return Reply.Say(refusal.Text);
        return turn.Fields.Id<PackId>(EvidencePack.Field) is { } id && await desk.Read(id, ct) is { State: { } pack } record
            ? PackCard.Reply(turn, pack, record.Version, desk, null) : Reply.Say(PackRules.NotFound.Text);
    }
}

/// <summary>A link to the file of a pack.</summary>
public sealed class OfferPack(PackDesk desk) : Intent
{
    public const string Name = "pack.offer";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (PackRules.MayNot(turn.Who) is { } refusal)
            return Reply.Say(refusal.Text);
        if (turn.Fields.Id<PackId>(EvidencePack.Field) is not { } id || await desk.Read(id, ct) is not { State: { } pack } record)
            return Reply.Say(PackRules.NotFound.Text);
        if (pack is not { Stage: PackStage.Ready, File: { } file })
            return PackCard.Reply(turn, pack, record.Version, desk, Notice.Note("There is no file to download now."));
        if (desk.Address is not { } address)
            return Reply.Say(Downloads.NoAddress);
        string title = $"Evidence pack {pack.Id}";
        return new Reply(
            Look.Card(
                title, $"{title}, {PackWords.Size(file.Bytes)}. {Downloads.Terms}",
                [
                    Look.Text($"{PackWords.Period(pack.Request, turn.Reader)}, {PackWords.Size(file.Bytes)}. {Downloads.Terms}"),
                    Look.Facts(("SHA-256", file.Sha256)), Look.Subtle("Compare it after the download: sha256sum, or Get-FileHash in PowerShell. README.txt in the file says how to check what is in it."),
                ],
                id: pack.Id.Value,
                primary: await desk.Downloads.Link(turn, "Download", new PackDownload(turn.Who.Id, pack.Id), address, ct),
                secondary: [Button.Open("Back to the pack", EvidencePack.View, (EvidencePack.Field, pack.Id.Value))]),
            $"{title}. {Downloads.Terms}");
    }
}
