using System.Globalization;
using Aims.Bot.Tables;
using Aims.Ledger;

namespace Aims.Bot.Operations.Backups;

/// <summary><c>Aims.Bot backup</c> and <c>Aims.Bot restore</c>.</summary>
internal sealed class BackupCommands(Storage storage, Records records, TimeProvider clock)
{
    private const string Usage = """
        Aims.Bot backup [--to <folder>]
            all of the account, to a folder or to its container "backups"
        Aims.Bot backup list [--to <folder>]
        Aims.Bot restore [<name>] --from <folder or connection string> [--dry-run]
            the newest backup, or the named one, into the empty account of AzureWebJobsStorage
        """;

    public static bool Knows(string[] args) => args is ["backup" or "restore", ..];

    /// <returns>The exit code: 0 done, 1 not, with the reason on standard error.</returns>
    public async Task<int> Run(string[] args, CancellationToken ct)
    {
        try
        {
            return args switch
            {
                ["backup"] => await Take(Own, ct),
                ["backup", "--to", var folder] => await Take(new BackupFolder(folder), ct),
                ["backup", "list"] => await List(Own, ct),
                ["backup", "list", "--to", var folder] => await List(new BackupFolder(folder), ct),
                ["restore", "--from", var from] => await Put(null, PlaceOf(from), dry: false, ct),
                ["restore", "--from", var from, "--dry-run"] => await Put(null, PlaceOf(from), dry: true, ct),
                ["restore", var name, "--from", var from] => await Put(name, PlaceOf(from), dry: false, ct),
                ["restore", var name, "--from", var from, "--dry-run"] => await Put(name, PlaceOf(from), dry: true, ct),
                _ => await Fail(Usage),
            };
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            return await Fail(e.Message);
        }
    }

    private BackupContainer Own => new(storage.Container(Storage.Backups));

    private static BackupPlace PlaceOf(string from) => from.Contains("AccountName=", StringComparison.OrdinalIgnoreCase)
        ? new BackupContainer(new(from, Storage.Backups))
        : new BackupFolder(from);

    private async Task<int> Take(BackupPlace to, CancellationToken ct)
    {
        var (name, manifest) = await new Backup(storage, records.Tenant, clock).Take(to, Console.WriteLine, ct);
        Console.WriteLine(Line(name, manifest));
        return 0;
    }

    private static async Task<int> List(BackupPlace from, CancellationToken ct)
    {
        foreach (string name in (await from.Names("2", ct)).Where(name => name.EndsWith("/manifest.json", StringComparison.Ordinal)))
            Console.WriteLine(name.Split('/')[0]);
        return 0;
    }

    private async Task<int> Put(string? name, BackupPlace from, bool dry, CancellationToken ct)
    {
        if ((name ?? await Restore.Newest(from, ct)) is not { } which)
            return await Fail("There is no backup there.");
        var restore = new Restore(storage, from, records.Tenant);
        var manifest = await restore.Check(which, ct);
        Console.WriteLine($"{Line(which, manifest)} It is as it was written.");
        if (dry)
            return 0;
        await restore.Run(which, Console.WriteLine, ct);
        return await VerifyCommand.Run(records, storage.Anchors(records.Tenant), ct);
    }

    private static string Line(string name, BackupManifest manifest) => string.Create(
        CultureInfo.InvariantCulture, $"{name}: {manifest.Rows:N0} rows and {manifest.Files:N0} files, taken in {(manifest.Ended - manifest.Began).TotalSeconds:N0} s.");

    private static async Task<int> Fail(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 1;
    }
}
