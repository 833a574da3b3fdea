using Aims.Assessments.Library;
using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.Exports;

/// <summary>Makes the file that a link leads to.</summary>
public sealed class Export(Downloads downloads, StatusIndex index, Records records, FormLibrary library, IFiles files, IDirectory directory)
{
    private readonly EvidenceFiles evidence = new(records, library, files, directory);
    private readonly ExportLists lists = new(index, records, directory);

    /// <returns>Null when the link is not good any more, or its holder may no longer have what it leads to.</returns>
    public async Task<Exported?> Take(string? token, DateTimeOffset now, CancellationToken ct) =>
        await downloads.Take(token, now, ct) is { } request ? await Make(request, now, ct) : null;

    /// <summary>Forgets the links that nobody has used in time.</summary>
    public Task Sweep(DateTimeOffset now, CancellationToken ct) => downloads.Sweep(now, ct);

    /// <returns>Null when the person may not have it.</returns>
    /// <exception cref="InvalidDataException">A file is not the one that was attached.</exception>
    public async Task<Exported?> Make(ExportRequest request, DateTimeOffset now, CancellationToken ct) =>
        request is not { Format: { } format } ? await evidence.Take(request, ct)
        : await lists.Make(request, now, ct) is { } table
            ? new Exported(ExportFile.NameOf(table, format), ExportFile.TypeOf(format), ExportFile.Write(table, format))
            : null;
}

/// <param name="Type">Its media type.</param>
public sealed record Exported(string Name, string Type, byte[] Content);
