using Aims.Bot.Graph;

namespace Aims.Bot.Functions;

/// <summary>Four times an hour: brings the copy of the directory up to date. Where the directory is a file there is nothing to do.</summary>
public sealed class ReadDirectory(DirectorySync? sync, StoredDirectory? directory)
{
    public async Task<bool> Run(CancellationToken ct)
    {
        if (sync is null || directory is null)
            return true;
        await sync.Run(ct);
        await directory.Refresh(ct);
        return true;
    }
}
