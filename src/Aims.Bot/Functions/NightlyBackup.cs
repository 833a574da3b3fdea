using Aims.Bot.Operations.Backups;
using Aims.Bot.Tables;

namespace Aims.Bot.Functions;

/// <summary>Each night: everything that the account holds, in its container of backups. How long they are kept is a rule of retention; that nobody changes them meanwhile, one of the container.</summary>
public sealed partial class NightlyBackup(Storage storage, string tenant, TimeProvider clock, ILogger<NightlyBackup> log)
{
    public async Task<bool> Run(CancellationToken ct)
    {
        var (_, manifest) = await new Backup(storage, tenant, clock).Take(new BackupContainer(storage.Container(Storage.Backups)), _ => { }, ct);
        LogTaken(manifest.Rows, manifest.Files);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A backup of {Rows} rows and {Files} files was taken.")]
    private partial void LogTaken(long rows, long files);
}
