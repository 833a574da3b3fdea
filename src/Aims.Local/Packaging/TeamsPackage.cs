using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Aims.Local.Packaging;

/// <summary>The zip that a Teams administrator uploads: the manifest, its languages and its icons.</summary>
/// <param name="folder">Where these lie: <c>manifest</c> of the repository, or a copy that an organisation has changed.</param>
public sealed partial class TeamsPackage(string folder)
{
    private static readonly string[] Icons = ["color.png", "outline.png"];

    // The same input makes the same bytes.
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The manifest with its placeholders filled in.</summary>
    /// <exception cref="CannotRunException">It has a placeholder that nothing is known for.</exception>
    public string Manifest(TeamsApp app) => Placeholder.Replace(Text("manifest.json"), found =>
        app.Values.TryGetValue(found.Groups["name"].Value, out string? value)
            ? JsonEncodedText.Encode(value).ToString()
            : throw new CannotRunException($"manifest.json has the placeholder {found.Value}, which nothing is known for: take it out, or write what shall stand there."));

    /// <summary>Writes the zip.</summary>
    /// <exception cref="CannotRunException">The manifest or a language does not fit Microsoft's schema; nothing is written.</exception>
    public async Task WriteAsync(TeamsApp app, Stream to)
    {
        string manifest = Manifest(app);
        (string Name, string Text)[] languages = [.. Directory.GetFiles(Path.Combine(folder, "languages"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => ($"languages/{Path.GetFileName(file)}", File.ReadAllText(file)))];
        List<string> faults = [.. await FaultsAsync(TeamsSchema.Manifest, "manifest.json", manifest)];
        foreach (var (name, text) in languages)
            faults.AddRange(await FaultsAsync(TeamsSchema.Language, name, text));
        if (faults.Count > 0)
            throw new CannotRunException($"Teams would refuse this package: {string.Join("; ", faults)}.");

        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, text) in languages.Prepend(("manifest.json", manifest)))
            Add(zip, name, Encoding.UTF8.GetBytes(text));
        foreach (string icon in Icons)
            Add(zip, icon, File.ReadAllBytes(Path.Combine(folder, "icons", icon)));
    }

    private static async Task<IEnumerable<string>> FaultsAsync(TeamsSchema schema, string name, string text) =>
        (await schema.FaultsInAsync(text)).Select(fault => $"{name}: {fault}");

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Written;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private string Text(string file) => File.ReadAllText(Path.Combine(folder, file));

    [GeneratedRegex(@"\$\{\{(?<name>\w+)\}\}")]
    private static partial Regex Placeholder { get; }
}
