using Aims.Bot.Operations.Backups;
using Aims.Bot.Tests.Ledger;
using Azure.Storage.Blobs;
using Xunit;

namespace Aims.Bot.Tests.Operations;

/// <summary>It is there as a whole or not at all, whatever cuts it off.</summary>
public abstract class AFileOfABackup(BackupPlace place)
{
    private const string Name = "20261129T020000Z/rows.ndjson.gz";

    // More than is sent at once, and less.
    public static TheoryData<int> Lengths { get; } = [10_000_000, 1_000, 0];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public sealed class InAFolder() : AFileOfABackup(new BackupFolder(Directory.CreateTempSubdirectory("aims-backup-").FullName));

    public sealed class InAContainer(AzuriteFixture azurite) : AFileOfABackup(new BackupContainer(new BlobContainerClient(azurite.Connection, $"b{Guid.NewGuid():N}")));

    [Theory, MemberData(nameof(Lengths))]
    public async Task Cut_off_in_the_middle_is_not_there_and_can_be_written_again(int length)
    {
        await Assert.ThrowsAsync<DiedException>(() => place.Write(
            Name,
            async file =>
            {
                await file.WriteAsync(new byte[length], Stop);
                await file.FlushAsync(Stop);
                throw new DiedException();
            },
            Stop));
        Assert.Null(await place.Open(Name, Stop));
        Assert.Empty(await place.Files("", Stop).ToListAsync(Stop));

        await place.Write(Name, file => file.WriteAsync(new byte[length], Stop).AsTask(), Stop);
        Assert.Equal([(Name, length)], await place.Files("2", Stop).ToListAsync(Stop));
        await using var content = await place.Open(Name, Stop);
        Assert.Equal(length, content!.Length);
    }

    [Fact]
    public async Task Is_written_once()
    {
        await place.Write(Name, file => file.WriteAsync("first"u8.ToArray(), Stop).AsTask(), Stop);
        await Assert.ThrowsAsync<IOException>(() => place.Write(Name, file => file.WriteAsync("second"u8.ToArray(), Stop).AsTask(), Stop));
        await using var content = await place.Open(Name, Stop);
        Assert.Equal("first", await new StreamReader(content!).ReadToEndAsync(Stop));
    }

    [Fact]
    public async Task Makes_a_backup_when_it_is_the_last_of_it()
    {
        await place.Write(Name, _ => Task.CompletedTask, Stop);
        Assert.Empty(await place.Backups(Stop));
        await place.Write("20261129T020000Z/manifest.json", _ => Task.CompletedTask, Stop);
        Assert.Equal(["20261129T020000Z"], await place.Backups(Stop));
    }
}
