using System.CommandLine;
using System.Globalization;
using Aims.Bot.Operations.Backups;
using Aims.Bot.Tables;
using Azure.Storage.Blobs;
using Command = System.CommandLine.Command;

namespace Aims.Bot.Commands;

/// <summary><c>backup …</c> and <c>restore …</c>.</summary>
public static class BackupCommands
{
    /// <summary>What only <c>restore</c> reads. A connection string holds the account's key, and what is typed stays in the shell's history.</summary>
    public const string Setting = "AIMS_RESTORE_FROM";

    private static readonly Option<string> To = new("--to") { Description = "A folder [default: the container \"backups\" of the account]", HelpName = "folder" };

    private static readonly Argument<string?> Name = new("name")
    {
        Description = "Which backup, such as 20261231T020000Z [default: the newest]",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string> From = new("--from")
    {
        Description = "The folder where it lies",
        HelpName = "folder",
        Validators =
        {
            folder =>
            {
                if (IsConnection(folder.Tokens is [var only] ? only.Value : ""))
                    folder.AddError($"--from takes a folder. A connection string holds a key, which the shell's history would keep: set {Setting} to it instead.");
            },
        },
    };

    private static readonly Option<string> FromAccount = new("--from-account")
    {
        Description = $"The storage account where it lies, which the identity of this machine may read; for an account with a key set {Setting} to its connection string",
        HelpName = "account",
    };

    public static Command Backup { get; } = Call.Command(
        "backup", "Copies everything that the account holds of the bot.", Take, To, Call.DryRun, Call.ShowsProgress,
        Call.Command("list", "Lists the backups that are whole, the oldest first.", List, To));

    public static Command Restore { get; } = Call.Command(
        "restore", "Puts a backup into the empty account of AzureWebJobsStorage, and verifies it.", Put, Name, From, FromAccount, Call.DryRun, Call.ShowsProgress);

    private static async Task<int> Take(Call call, CancellationToken ct)
    {
        var to = call.IsDry ? new Nowhere() : PlaceOf(call);
        var (name, manifest) = await new Backup(call.Parts.Storage, call.Parts.Tenant, TimeProvider.System).Take(to, call.Progress, ct);
        call.Say(Line(name, manifest));
        return 0;
    }

    private static async Task<int> List(Call call, CancellationToken ct)
    {
        foreach (string name in await PlaceOf(call).Backups(ct))
            call.Say(name);
        return 0;
    }

    private static async Task<int> Put(Call call, CancellationToken ct)
    {
        if (Source(call) is not { } from)
            return call.Fail($"Say where the backup lies: --from <folder>, --from-account <account>, or a connection string in {Setting}.");
        if ((call.Get(Name) ?? (await from.Backups(ct) is [.., var newest] ? newest : null)) is not { } name)
            return call.Fail("There is no backup there.");
        var restore = new Restore(call.Parts.Storage, from, call.Parts.Tenant);
        var manifest = await restore.Check(name, call.Progress, ct);
        call.Say($"{Line(name, manifest)} It is as it was written.");
        if (call.IsDry)
            return 0;
        await restore.Run(name, call.Progress, ct);
        return await VerifyCommand.Verify(call, ct);
    }

    private static BackupPlace PlaceOf(Call call) =>
        call.Get(To) is { } folder ? new BackupFolder(folder) : new BackupContainer(call.Parts.Storage.Container(Storage.Backups));

    private static BackupPlace? Source(Call call) =>
        call.Get(From) is { } folder ? new BackupFolder(folder)
        : call.Get(FromAccount) is { } account ? new BackupContainer(Storage.Of(account, call.Environment).Container(Storage.Backups))
        : call.Environment[Setting] is not { Length: > 0 } setting ? null
        : IsConnection(setting) ? new BackupContainer(Container(setting))
        : new BackupFolder(setting);

    private static BlobContainerClient Container(string connection)
    {
        try
        {
            return new BlobContainerClient(connection, Storage.Backups);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            // Without what the SDK says: it may quote the string.
            throw new InvalidOperationException($"{Setting} is not a storage connection string.");
        }
    }

    private static bool IsConnection(string text) => text.Contains("AccountName=", StringComparison.OrdinalIgnoreCase);

    private static string Line(string name, BackupManifest manifest) => string.Create(
        CultureInfo.InvariantCulture, $"{name}: {manifest.Rows:N0} rows and {manifest.Files:N0} files, taken in {(manifest.Ended - manifest.Began).TotalSeconds:N0} s.");
}
