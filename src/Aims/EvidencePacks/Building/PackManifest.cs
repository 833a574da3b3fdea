using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Aims.EvidencePacks.Building;

/// <summary>What lists the files of a pack with their hashes: once for machines, once for <c>sha256sum -c</c>.</summary>
internal static class PackManifest
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(PackRequest request, IReadOnlyList<PackedFile> files)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            json.WriteString("from", PackWords.Iso(request.From));
            json.WriteString("to", PackWords.Iso(request.To));
            json.WriteString("asOf", request.AsOf.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("department", request.Scope.Department);
            Strings(json, "systems", request.Scope.Systems);
            json.WriteStartArray("files");
            foreach (var file in files)
                Write(json, file);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return content.ToArray();
    }

    public static byte[] Sums(IReadOnlyList<PackedFile> files) =>
        Encoding.UTF8.GetBytes(string.Concat(files.Select(file => $"{file.Sha256}  {file.Path}\n")));

    private static void Write(Utf8JsonWriter json, PackedFile file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteNumber("bytes", file.Bytes);
        if (file.Rows is { } rows)
            json.WriteNumber("rows", rows);
        json.WriteString("sha256", file.Sha256);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
