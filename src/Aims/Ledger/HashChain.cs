using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Aims.Ledger;

/// <summary>Seals each event to the one before: changing any stored byte of any event breaks the chain from there on.</summary>
internal static class HashChain
{
    /// <summary>SHA-256, lower-case hex, over all that is stored of the event and the hash before it.</summary>
    public static string Seal(StoredEvent e)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, e.Previous);
        Append(hash, e.Key.ToString());
        Append(hash, e.Version.ToString(CultureInfo.InvariantCulture));
        Append(hash, Time.Write(e.Stamp.At));
        Append(hash, e.Stamp.By.Value);
        Append(hash, e.Command);
        Append(hash, e.Json);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // Each part is preceded by its length, so that no two different events are the same bytes.
    private static void Append(IncrementalHash hash, string part)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(part);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, utf8.Length);
        hash.AppendData(length);
        hash.AppendData(utf8);
    }
}

internal static class Time
{
    public static string Write(DateTimeOffset at) => at.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
