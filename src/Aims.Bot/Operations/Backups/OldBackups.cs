using System.Globalization;

namespace Aims.Bot.Operations.Backups;

/// <summary>Backups whose time is over, and the files that only they name. The newest that is whole always stays.</summary>
internal sealed class OldBackups(BackupPlace place)
{
    private const string Manifest = "manifest.json", Rows = "rows.ndjson.gz", FilesList = "files.ndjson.gz";

    // Longer than one takes.
    private static readonly TimeSpan UnderWay = TimeSpan.FromDays(1);

    /// <summary>The names of those that would go.</summary>
    public async Task<IReadOnlyList<string>> Due(DateTimeOffset before, DateTimeOffset now, CancellationToken ct)
    {
        var all = await All(ct);
        // What is being written names files that it has not listed yet.
        if (all.Any(one => !one.IsWhole && one.Began > now - UnderWay))
            return [];
        var newest = all.LastOrDefault(one => one.IsWhole);
        return [.. all.Where(one => one.Began <= before && one != newest).Select(one => one.Name)];
    }

    /// <returns>The names of those that are gone. One that its place does not let go of yet stays whole.</returns>
    public async Task<IReadOnlyList<string>> Remove(DateTimeOffset before, DateTimeOffset now, CancellationToken ct)
    {
        var gone = new List<string>();
        foreach (string name in await Due(before, now, ct))
        {
            // From here on it is none. Its list goes last, as what it names is found by it.
            if (!await place.Delete($"{name}/{Manifest}", ct))
                continue;
            var others = (await All(ct)).Where(one => one.IsWhole).Select(one => one.Name).ToList();
            var named = new HashSet<string>();
            foreach (string other in others)
                named.UnionWith(await FilesOf(other, ct));
            foreach (string file in (await FilesOf(name, ct)).Except(named))
                await place.Delete(file, ct);
            await place.Delete($"{name}/{Rows}", ct);
            await place.Delete($"{name}/{FilesList}", ct);
            gone.Add(name);
        }
        return gone;
    }

    private async Task<IReadOnlyList<(string Name, DateTimeOffset Began, bool IsWhole)>> All(CancellationToken ct)
    {
        var names = await place.Files("2", ct).Select(file => file.Name).ToListAsync(ct);
        return [.. from file in names
                   group file by file.Split('/')[0] into backup
                   where BeganOf(backup.Key) is not null
                   orderby backup.Key
                   select (backup.Key, BeganOf(backup.Key)!.Value, backup.Contains($"{backup.Key}/{Manifest}"))];
    }

    private async Task<HashSet<string>> FilesOf(string name, CancellationToken ct)
    {
        await using var list = await place.Open($"{name}/{FilesList}", ct);
        return list is null ? [] : await Lines.Read(list, BackupJson.Default.BackupFile, ct).Select(file => file.Place).ToHashSetAsync(cancellationToken: ct);
    }

    private static DateTimeOffset? BeganOf(string name) =>
        DateTimeOffset.TryParseExact(name, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var began) ? began : null;
}
