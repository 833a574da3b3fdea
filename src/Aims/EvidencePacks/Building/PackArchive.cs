using System.IO.Compression;

namespace Aims.EvidencePacks.Building;

/// <summary>
/// A ZIP that is written once from beginning to end. The same files in the same order are the same bytes: the times in it are those of the
/// pack, and nothing of the machine is in it.
/// </summary>
internal sealed class PackArchive : IAsyncDisposable
{
    // The span of time that a ZIP can tell.
    private static readonly DateTimeOffset First = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero), Last = new(2107, 12, 31, 0, 0, 0, TimeSpan.Zero);

    // A plain file that everybody may read, as Unix tells it; elsewhere it is passed over.
    private const int Readable = 0x81A4 << 16;

    private readonly Stream inner;
    private readonly SealedStream sealing;
    private readonly DateTimeOffset moment;
    private ZipArchive? zip;

    private PackArchive(Stream inner, DateTimeOffset moment) =>
        (this.inner, sealing, this.moment) = (inner, new SealedStream(inner), moment < First ? First : moment > Last ? Last : moment.ToUniversalTime());

    /// <summary>Known once it is closed.</summary>
    public string Sha256 => sealing.Sha256();

    public long Bytes => sealing.Length;

    /// <param name="inner">Is disposed with it.</param>
    public static async Task<PackArchive> Create(Stream inner, DateTimeOffset moment, CancellationToken ct)
    {
        var archive = new PackArchive(inner, moment);
        archive.zip = await ZipArchive.CreateAsync(archive.sealing, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);
        return archive;
    }

    /// <summary>The next file. It is closed before the one after it is opened.</summary>
    public async Task<Stream> Open(string name, CancellationToken ct)
    {
        var entry = zip!.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = moment;
        entry.ExternalAttributes = Readable;
        return await entry.OpenAsync(ct);
    }

    public async Task Add(string name, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        await using var entry = await Open(name, ct);
        await entry.WriteAsync(content, ct);
    }

    /// <summary>Writes its end.</summary>
    public async Task Close()
    {
        if (zip is { } open)
            await open.DisposeAsync();
        zip = null;
    }

    public async ValueTask DisposeAsync()
    {
        await Close();
        await inner.DisposeAsync();
        await sealing.DisposeAsync();
    }
}
