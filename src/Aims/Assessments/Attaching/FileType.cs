using System.IO.Compression;
using System.Text;
using Aims.Cards;
using Aims.Ledger;

namespace Aims.Assessments.Attaching;

/// <summary>A file that may be kept: its name made safe, and its media type by what is in it.</summary>
public sealed record FileType(string Name, string Type)
{
    /// <summary>20 MB, as much as is fetched from a chat.</summary>
    public const int MostBytes = Imports.Reading.FileLimits.Bytes;

    public const string Kinds = "PDF, PNG, JPEG, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), text (.txt, .csv, .md)";

    // A document has some hundred parts; far more is an archive made to cost time.
    private const int LongestName = 80, MostParts = 10_000, Looked = 64 * 1024;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    public static Refusal TooLarge { get; } = new("evidence.too-large", $"That file is larger than {MostBytes / 1024 / 1024} MB. Send a smaller one, or give a link to where it lies.");

    /// <returns>The file's type, or why it is not taken.</returns>
    public static (FileType? File, Refusal? Refusal) Of(string sentName, ReadOnlyMemory<byte> content)
    {
        if (content.IsEmpty)
            return (null, new Refusal("evidence.empty", "That file is empty. Send it again, or another one."));
        if (content.Length > MostBytes)
            return (null, TooLarge);
        string name = sentName.Split('/', '\\')[^1];
        string extension = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        if (TypeOf(extension) is not { } type)
            return (null, new Refusal("evidence.kind", $"I do not keep files of that kind. I take {Kinds}."));
        return Fits(extension, content)
            ? (new FileType($"{Stem(name)}.{extension}", type), null)
            : (null, new Refusal("evidence.signature", $"What is in that file is not what its name says (.{extension}). Save it anew as what it is and send it again."));
    }

    // A cut or strange name keeps its end, by which people and programs know what it is.
    private static string Stem(string name) =>
        Plain.Line(Path.GetFileNameWithoutExtension(name), LongestName) is { Length: > 0 } stem ? stem : "file";

    private static string? TypeOf(string extension) => extension switch
    {
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" or "jpeg" => "image/jpeg",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "txt" => "text/plain",
        "csv" => "text/csv",
        "md" => "text/markdown",
        _ => null,
    };

    private static bool Fits(string extension, ReadOnlyMemory<byte> content) => extension switch
    {
        "pdf" => content.Span.StartsWith("%PDF-"u8),
        "png" => content.Span.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
        "jpg" or "jpeg" => content.Span.StartsWith<byte>([0xFF, 0xD8, 0xFF]),
        "docx" => IsDocument(content, "word/"),
        "xlsx" => IsDocument(content, "xl/"),
        "pptx" => IsDocument(content, "ppt/"),
        _ => IsText(content.Span),
    };

    // Only the list of its parts is read; nothing is unpacked. Macros have no place in evidence.
    private static bool IsDocument(ReadOnlyMemory<byte> content, string folder)
    {
        if (!content.Span.StartsWith("PK\u0003\u0004"u8))
            return false;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            var names = archive.Entries.Take(MostParts + 1).Select(entry => entry.FullName).ToList();
            return names.Count <= MostParts && names.Contains("[Content_Types].xml")
                && names.Exists(name => name.StartsWith(folder, StringComparison.Ordinal))
                && !names.Exists(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // Programs have zeros and control characters in their first bytes, texts have none (UTF-16 says so by its mark).
    private static bool IsText(ReadOnlySpan<byte> content)
    {
        bool isUtf16 = content.StartsWith<byte>([0xFF, 0xFE]) || content.StartsWith<byte>([0xFE, 0xFF]);
        var start = content[..Math.Min(content.Length, Looked)];
        if (isUtf16)
            return content.Length % 2 == 0;
        if (start.IndexOfAnyInRange((byte)0x00, (byte)0x08) >= 0 || start.IndexOfAnyInRange((byte)0x0E, (byte)0x1A) >= 0 || start.StartsWith("%PDF-"u8))
            return false;
        try
        {
            _ = Utf8.GetCharCount(content);
            return true;
        }
        catch (DecoderFallbackException)
        {
            // The letters of an older Windows: bytes of 0x80 and above beside plain ones.
            return start.IndexOf((byte)0x1B) < 0;
        }
    }
}
