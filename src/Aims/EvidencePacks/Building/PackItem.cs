namespace Aims.EvidencePacks.Building;

/// <summary>A table, or documents of one kind, in a folder of the pack.</summary>
/// <param name="Name">Of the file, or of the folder of the documents.</param>
/// <param name="Says">What it is, for the index.</param>
/// <param name="Serves">The clauses and controls that it evidences: <c>9.2</c> for 9.2.1 and 9.2.2, <c>A.5</c> for all below it.</param>
internal abstract record PackItem(string Name, string Says, params IReadOnlyList<string> Serves)
{
    /// <summary>In how many pieces it is made: what is made in minutes is gone on with where it was cut off.</summary>
    public virtual int Pieces => 1;

    /// <summary>Writes one piece.</summary>
    public abstract Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct);

    public bool IsFor(string requirement) => Serves.Any(served => requirement == served || requirement.StartsWith($"{served}.", StringComparison.Ordinal));
}

/// <summary>A folder of the pack. What a slice adds to the pack is a line among its items.</summary>
internal sealed record PackSection(string Folder, string Title, IReadOnlyList<PackItem> Items);

/// <summary>A step of the work: one piece of one item.</summary>
internal sealed record PackStep(PackSection Section, PackItem Item, int Piece)
{
    public string Path => $"{Section.Folder}/{Item.Name}";

    /// <summary><c>08-acknowledgements/acknowledgements.csv#03</c>, stored with what was made.</summary>
    public string Id => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}#{Piece:D2}");
}

/// <summary>Where an item writes a piece of itself.</summary>
/// <param name="path">Of the item.</param>
internal sealed class PackPiece(PackArchive archive, string path, bool isFirst)
{
    public long Rows { get; private set; }

    public int Files { get; private set; }

    public async Task Table(IReadOnlyList<string> headings, IAsyncEnumerable<IReadOnlyList<string?>> rows, CancellationToken ct)
    {
        Files++;
        await using var table = new PackTable(await archive.Open(path, ct), isFirst, headings);
        await foreach (var row in rows.WithCancellation(ct))
            await table.Add(row, ct);
        Rows = table.Rows;
    }

    public async Task Document(string name, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        Files++;
        await archive.Add($"{path}/{name}", content, ct);
    }
}
