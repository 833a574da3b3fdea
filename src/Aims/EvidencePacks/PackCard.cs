using Aims.Cards;
using Aims.Conversation;
using Aims.EvidencePacks.Contents;
using Aims.People;

namespace Aims.EvidencePacks;

/// <summary>A pack on one card: what was asked for, how far it is, what came of it.</summary>
internal static class PackCard
{
    public static Reply Reply(Turn turn, EvidencePack pack, long version, PackDesk desk, Notice? notice)
    {
        string said = Said(turn, pack);
        var (primary, secondary) = Buttons(turn, pack);
        return new Reply(
            Look.Card(
                "Evidence pack", $"{pack.Id}: {said}", [Look.Text(said), .. Progress(pack), Facts(turn, pack, desk)], id: pack.Id.Value, state: PackWords.Of(pack.Stage), notice: notice,
                primary: primary?.On(pack.Key), secondary: [.. secondary.Append(Button.Open("All packs", EvidencePack.All)).Select(button => button.On(pack.Key))]),
            $"Evidence pack {pack.Id}: {said}")
        {
            Live = new LiveCard(EvidencePack.View, pack.Key, version),
        };
    }

    private static string Said(Turn turn, EvidencePack pack) => pack.Stage switch
    {
        PackStage.Requested when PackRules.Stands(pack, turn.Now) => "It has not begun. Press Continue.",
        PackStage.Requested => "It begins in a moment.",
        PackStage.Building when PackRules.Stands(pack, turn.Now) => "It has stood still for a while. Press Continue; what is built stays.",
        PackStage.Building => $"{PackWords.Number(pack.Rows)} rows so far. You can go on with other things; this card keeps up.",
        PackStage.Ready => $"It is ready: {PackWords.Number(pack.Rows)} rows in {PackWords.Number(pack.File!.Files)} files, {PackWords.Size(pack.File.Bytes)}. It is kept until {turn.Reader.Day(pack.File.Until)}.",
        PackStage.Failed => $"It could not be built: something that is stored for it was changed or taken away. {pack.Problem} If it fails again, ask your administrator to verify the ledger.",
        PackStage.Cancelled => $"It was cancelled on {turn.Reader.Moment(pack.Since)}.",
        PackStage.Expired => "Its file is no longer kept. Built again, it is of the same moment.",
    };

    private static IEnumerable<Element> Progress(EvidencePack pack)
    {
        if (pack.Stage is not PackStage.Building)
            yield break;
        var section = PackContents.Next(pack)?.Section;
        int at = section is null ? PackContents.Sections.Count : PackContents.Sections.Index().First(one => one.Item == section).Index + 1;
        yield return Look.Progress(at, PackContents.Sections.Count, section?.Title ?? "Putting it together", "Section");
    }

    private static FactSet Facts(Turn turn, EvidencePack pack, PackDesk desk) => Look.Facts(
    [
        ("Period", PackWords.Period(pack.Request, turn.Reader)), ("Scope", PackWords.Of(pack.Request.Scope)), ("Records as of", turn.Reader.Moment(pack.Request.AsOf)),
        ("Asked for by", $"{desk.Directory.NameOf(pack.By)}, {turn.Reader.Moment(pack.Asked)}"),
        .. pack is { Stage: PackStage.Ready or PackStage.Expired, File: { } file } ? [("SHA-256", file.Sha256)] : Array.Empty<(string, string?)>(),
    ]);

    private static (Execute? Primary, IReadOnlyList<Execute> Secondary) Buttons(Turn turn, EvidencePack pack)
    {
        var about = (EvidencePack.Field, pack.Id.Value);
        var cancel = PackRules.MayChange(pack, turn.Who) ? new[] { Button.Change("Cancel", CancelPack.Name, turn.NewId(), about) } : [];
        return pack.Stage switch
        {
            PackStage.Ready => (Button.Open("Download", OfferPack.Name, about), []),
            PackStage.Requested or PackStage.Building when PackRules.Stands(pack, turn.Now) => (Button.Change("Continue", ContinuePack.Name, turn.NewId(), about), cancel),
            PackStage.Requested or PackStage.Building => (null, cancel),
            PackStage.Failed or PackStage.Cancelled or PackStage.Expired => (Button.Change("Build it again", BuildAgain.Name, turn.NewId(), about), []),
        };
    }
}
