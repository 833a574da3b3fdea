using Aims.EvidencePacks;
using Aims.Ledger;
using Aims.Tests.Chat;
using Aims.Tests.Situations;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Evidence packs: the list, the form, and a pack in each stage.</summary>
public sealed class OfEvidencePacks
{
    private static readonly PackFile File = new("EP-0001/1/whole", new string('a', 64), 14_200_000, 45, new(2026, 12, 23));

    [Fact]
    public async Task From_asking_to_downloading() => await new Talk()
        .Says(Lea, "evidence packs").Showing(Lea, "packs-none").Presses(Lea, "New pack").Showing(Lea, "pack-new")
        .Presses(Lea, "Build it", ("from-day", "2026-10-01"), ("to-day", "2026-09-01")).Showing(Lea, "pack-new-problem")
        .HasPackInTheMaking(Lea)
        .Says(Lea, "evidence pack EP-0001").Showing(Lea, "pack-building")
        .Happens(new PackReady(File)).Says(Lea, "evidence pack EP-0001").Showing(Lea, "pack-ready")
        .Presses(Lea, "Download").Showing(Lea, "pack-download")
        .Says(Lea, "evidence packs").Showing(Lea, "packs");

    [Fact]
    public async Task That_did_not_come_to_its_end() => await new Talk().HasPackInTheMaking(Lea)
        .Later(TimeSpan.FromMinutes(4)).Says(Lea, "evidence pack EP-0001").Showing(Lea, "pack-standing")
        .Happens(new PackFailed("The part 03-register/ai-systems.csv#00 was changed after it was stored.")).Says(Lea, "evidence pack EP-0001").Showing(Lea, "pack-failed");
}

internal static class PackEvents
{
    public static Talk Happens(this Talk talk, PackEvent happened) => talk.Then(() => talk.Records.Commit(
        new Command(talk.Office.NewId(), Lea.Id, talk.Office.Now), draft => draft.Apply(EvidencePack.Type, "EP-0001", happened, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken));
}
