using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Aims.Ledger;
using Xunit;

namespace Aims.Bot.Tests.Ledger;

/// <summary>Somebody with the storage account's key, who writes past the ledger.</summary>
public sealed class Intruder(Store store)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async Task<Row> Read(string key) => (await store.Table.Get(Store.Tenant, key, Token))!;

    public Task<bool> Put(Row row) => store.Table.Write(Store.Tenant, [new RowChange.Put(row)], Token);

    public Task<bool> Remove(params string[] keys) =>
        store.Table.Write(Store.Tenant, [.. keys.Select(key => new RowChange.Delete(key))], Token);

    public async Task Change(string key, string column, string text) => await Put(With(await Read(key), column, text));

    /// <summary>Writes an event anew with a hash that fits it.</summary>
    /// <returns>The hash.</returns>
    public async Task<string> Forge(string key, string json)
    {
        var row = With(await Read(key), "Json", json);
        string[] parts = key.Split('|');
        string hash = Seal(row["Previous"], $"{parts[1]}|{parts[2]}", parts[3].TrimStart('0'), row["At"], row["By"], row["Command"], json);
        await Put(With(row, "Hash", hash));
        return hash;
    }

    public static Row With(Row row, string column, string text) =>
        row with { Columns = new Dictionary<string, string>(row.Columns) { [column] = text } };

    // The hash of the ledger, written again after its description alone: SHA-256 over the parts, each after its length.
    private static string Seal(params string[] parts)
    {
        using var bytes = new MemoryStream();
        Span<byte> length = stackalloc byte[4];
        foreach (byte[] part in parts.Select(Encoding.UTF8.GetBytes))
        {
            BinaryPrimitives.WriteInt32LittleEndian(length, part.Length);
            bytes.Write(length);
            bytes.Write(part);
        }
        return Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()));
    }
}
