using Aims.Imports.Reading;
using CsvHelper;

namespace Aims.EvidencePacks.Building;

/// <summary>
/// A table of a pack as it is written: CSV in UTF-8 with a mark, which Excel needs to read other letters. What a spreadsheet would take for a
/// formula is made harmless as in all exports (<see cref="Cell.Defuse"/>).
/// </summary>
internal sealed class PackTable : IAsyncDisposable
{
    private const int Most = 1 << 16;

    private readonly Stream file;
    private readonly MemoryStream buffer = new();
    private readonly CsvWriter csv;

    /// <param name="isFirst">Whether it is the beginning of its file; else it goes on with one that another part began.</param>
    public PackTable(Stream file, bool isFirst, IReadOnlyList<string> headings)
    {
        this.file = file;
        csv = CsvWriter.Create(buffer, new CsvWriterOptions { WriteByteOrderMark = isFirst, Quoting = CsvQuoting.WhenNeededOrWhitespace, ValidateFieldCount = true }, leaveOpen: true);
        if (isFirst)
            csv.WriteRecord([.. headings]);
    }

    public long Rows { get; private set; }

    public async ValueTask Add(IReadOnlyList<string?> row, CancellationToken ct)
    {
        csv.WriteRecord([.. row.Select(cell => Cell.Defuse(cell ?? ""))]);
        Rows++;
        if (buffer.Length > Most)
            await Flush(ct);
    }

    public async ValueTask DisposeAsync()
    {
        await Flush(CancellationToken.None);
        csv.Dispose();
        await buffer.DisposeAsync();
        await file.DisposeAsync();
    }

    private async Task Flush(CancellationToken ct)
    {
        csv.Flush();
        await file.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), ct);
        buffer.SetLength(0);
    }
}
