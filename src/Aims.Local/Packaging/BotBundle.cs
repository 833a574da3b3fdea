using System.IO.Compression;
using System.Text.Json;

namespace Aims.Local.Packaging;

/// <summary>The zip that is deployed to the function app, from a published folder. It is the same whether made on Linux, macOS or Windows.</summary>
public static class BotBundle
{
    // The upper half of an entry's attributes is its Unix mode: a regular file, which its owner may write and all may read.
    private const int File644 = 0b1_000_000_110_100_100 << 16;
    private const int File755 = 0b1_000_000_111_101_101 << 16;

    /// <summary>Writes the zip: host.json at its root, and the program that host.json names with the right to be run.</summary>
    /// <exception cref="CannotRunException">The folder is none that the Functions host could start.</exception>
    public static void Write(string folder, Stream to)
    {
        string program = ProgramOf(folder);
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        // The host looks for it even where it is empty.
        zip.CreateEntry(".azurefunctions/");
        foreach (string file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
            var entry = zip.CreateEntryFromFile(file, name, CompressionLevel.Optimal);
            entry.ExternalAttributes = name == program ? File755 : File644;
        }
    }

    private static string ProgramOf(string folder)
    {
        string host = Path.Combine(folder, "host.json");
        if (!File.Exists(host))
            throw new CannotRunException($"{folder} has no host.json: it is no published bot.");
        using var json = JsonDocument.Parse(File.ReadAllBytes(host));
        string program = json.RootElement.GetProperty("customHandler").GetProperty("description").GetProperty("defaultExecutablePath").GetString()!;
        return File.Exists(Path.Combine(folder, program))
            ? program
            : throw new CannotRunException($"{folder} has no {program}, which host.json names: publish it for linux-x64.");
    }
}
