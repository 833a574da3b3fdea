using System.IO.Compression;
using System.Text;

namespace Aims.Bot.Tests.Edge;

/// <summary>Files that somebody means ill with, or that a program has spoilt.</summary>
internal static class HostileFile
{
    public static byte[] Of(string kind) => kind switch
    {
        "a bomb" => Bomb(),
        "50 MB" => [.. "Name\n"u8, .. new byte[50 * 1024 * 1024]],
        "no heading" => "CV screener,ana@contoso.example,2024-03-01\nLetter writer,zoe@contoso.example,2024-04-01\n"u8.ToArray(),
        "two encodings" => [.. "Name,Department\nBewerber-Prüfung,Köln\n"u8, .. Encoding.Latin1.GetBytes("Übersetzer,Legal\n")],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    // A workbook of 300 KB that unpacks to 300 MB.
    private static byte[] Bomb()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            zip.CreateEntry("xl/workbook.xml").Open().Dispose();
            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Optimal).Open();
            byte[] zeros = new byte[1024 * 1024];
            for (int megabytes = 0; megabytes < 300; megabytes++)
                sheet.Write(zeros);
        }
        return file.ToArray();
    }
}
