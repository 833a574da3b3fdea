using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Aims.Ledger;
using Aims.People;

namespace Aims.PersonalData;

/// <summary>
/// What is kept of one person, as a zip of JSON files and a summary to read (GDPR Art. 15 and 20): the directory, where they are reached, each
/// record that names them and as what, and each entry that they made. What is confidential to others stays out, and the summary says so.
/// </summary>
public sealed class PersonFile(Records records, IReadOnlyList<RecordType> types, IDirectory directory, ITraces traces)
{
    public const string MediaType = "application/zip";

    // Names are shown as people write them.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string NameOf(PersonId who) => $"personal-data-{who}.zip";

    public async Task<byte[]> Make(PersonId who, DateTimeOffset now, CancellationToken ct)
    {
        var found = new PersonFound(who);
        foreach (var (type, partition) in types.SelectMany(type => type.Partitions(records.Tenant).Select(partition => (type, partition))))
            await found.Look(records, type, partition, ct);
        var kept = await traces.Of(who, ct);
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            await Add(zip, "read-me-first.txt", new PersonSummary(who, directory, found, kept).Text(now), ct);
            await Add(zip, "directory.json", json => Write(json, directory.Find(who)), ct);
            await Add(zip, "kept-beside-records.json", json => Write(json, kept), ct);
            await Add(zip, "records-that-name-you.json", json => Write(json, found.Named), ct);
            await Add(zip, "entries-you-made.json", json => Write(json, found.Made), ct);
            await Add(zip, "entries-that-name-you.json", json => Write(json, found.NamedIn), ct);
        }
        return file.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Person? person)
    {
        if (person is null)
            json.WriteNullValue();
        else
            JsonSerializer.Serialize(json, person, PersonalDataJson.Default.Person);
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Trace> kept)
    {
        json.WriteStartArray();
        foreach (var trace in kept)
        {
            json.WriteStartObject();
            json.WriteString("what", trace.What);
            foreach (var (name, value) in trace.Values)
                WriteText(json, name, value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<NamedIn> named)
    {
        json.WriteStartArray();
        foreach (var record in named)
        {
            json.WriteStartObject();
            json.WriteString("record", record.Record.ToString());
            json.WriteNumber("version", record.Version);
            if (record.Entry is { } entry)
                json.WriteString("entry", entry);
            if (record.At is { } at)
                json.WriteString("at", at);
            json.WriteStartArray("as");
            foreach (string role in record.As)
                json.WriteStringValue(role);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<MadeEntry> made)
    {
        json.WriteStartArray();
        foreach (var entry in made)
        {
            json.WriteStartObject();
            json.WriteString("record", entry.Record.ToString());
            json.WriteNumber("version", entry.Version);
            json.WriteString("at", entry.At);
            WriteText(json, "entry", entry.Json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // What is JSON stays JSON.
    private static void WriteText(Utf8JsonWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        if (value.StartsWith('{') || value.StartsWith('['))
        {
            using var parsed = JsonDocument.Parse(value);
            parsed.RootElement.WriteTo(json);
        }
        else
        {
            json.WriteStringValue(value);
        }
    }

    private static async Task Add(ZipArchive zip, string name, Action<Utf8JsonWriter> write, CancellationToken ct)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(ct);
        await using var json = new Utf8JsonWriter(entry, Readable);
        write(json);
        await json.FlushAsync(ct);
    }

    private static async Task Add(ZipArchive zip, string name, string text, CancellationToken ct)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(ct);
        await entry.WriteAsync(Encoding.UTF8.GetBytes(text), ct);
    }
}

[System.Text.Json.Serialization.JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[System.Text.Json.Serialization.JsonSerializable(typeof(Person))]
internal sealed partial class PersonalDataJson : System.Text.Json.Serialization.JsonSerializerContext;
