using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Aims.Bot.Operations.Backups;

/// <summary>A compressed file of a JSON value a line, and the hash of its bytes.</summary>
internal static class Lines
{
    private static readonly ReadOnlyMemory<byte> NewLine = "\n"u8.ToArray();

    /// <returns>How many lines were written, and the SHA-256 of the file in hexadecimal.</returns>
    public static async Task<(long Count, string Hash)> Write<T>(Stream to, IAsyncEnumerable<T> values, JsonTypeInfo<T> type, CancellationToken ct)
    {
        long count = 0;
        using var hash = SHA256.Create();
        await using (var hashed = new CryptoStream(to, hash, CryptoStreamMode.Write, leaveOpen: true))
        await using (var zip = new GZipStream(hashed, CompressionLevel.Optimal))
        {
            await foreach (var value in values.WithCancellation(ct))
            {
                await JsonSerializer.SerializeAsync(zip, value, type, ct);
                await zip.WriteAsync(NewLine, ct);
                count++;
            }
        }
        return (count, Convert.ToHexStringLower(hash.Hash!));
    }

    /// <exception cref="InvalidDataException">A line is not what it should be.</exception>
    public static async IAsyncEnumerable<T> Read<T>(Stream from, JsonTypeInfo<T> type, [EnumeratorCancellation] CancellationToken ct)
    {
        using var lines = new StreamReader(new GZipStream(from, CompressionMode.Decompress));
        while (await lines.ReadLineAsync(ct) is { } line)
        {
            T? value;
            try
            {
                value = JsonSerializer.Deserialize(line, type);
            }
            catch (JsonException e)
            {
                throw new InvalidDataException($"A line cannot be read: {e.Message}");
            }
            yield return value ?? throw new InvalidDataException("A line holds nothing.");
        }
    }
}
