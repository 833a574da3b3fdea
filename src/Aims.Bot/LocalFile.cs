using Aims.Imports.Reading;

namespace Aims.Bot;

/// <summary>Reads what is to be imported, and never more than an import takes.</summary>
internal static class LocalFile
{
    /// <exception cref="UnusableFileException">It cannot be read, or is too large.</exception>
    public static async Task<byte[]> Read(string path, CancellationToken ct)
    {
        try
        {
            await using var file = File.OpenRead(path);
            return await Bounded(file, ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException("import.no-file", $"There is no file {path} that I can read.");
        }
    }

    /// <exception cref="UnusableFileException">There is more of it than an import takes; the rest is not read.</exception>
    public static async Task<byte[]> Bounded(Stream content, CancellationToken ct)
    {
        var kept = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
        {
            if (kept.Length + read > FileLimits.Bytes)
                throw Sheet.TooLarge();
            kept.Write(buffer, 0, read);
        }
        return kept.ToArray();
    }
}
